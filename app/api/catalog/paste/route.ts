import { pasteAddress } from "@/lib/catalog/pasted/paste-address";
import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { localized } from "@/lib/i18n/localized";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.sendPaste,
  ({ body: { text, market }, query: { language } }) => {
    const url = localized(pasteAddress(text, market), language);
    return Promise.resolve({ kind: "ok", body: { url }, keep: false, page: url });
  },
);
