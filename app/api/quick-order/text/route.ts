import { draftOfText } from "@/lib/cart/quick/draft/make-draft";
import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { draftPage, sheetRefusal } from "@/lib/http/quick-order-answer";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.sendQuickOrderText,
  async ({ actor, guestId, query: { language }, body: { text } }) => {
    const made = await draftOfText({ actor, guestId }, text);
    if (!made.ok) return sheetRefusal(actor, made.error, "text", language);
    const url = draftPage(language, made.value.draft);
    return { kind: "ok", body: { ...made.value, url }, keep: false, page: url };
  },
);
