import { readLineChoices } from "@/lib/cart/line-choices";
import { ROUTES } from "@/lib/contract/routes";
import { cartRefusal } from "@/lib/http/cart-answer";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.getLineChoices,
  async ({ actor, params: { lineId }, query: { language }, requestId }) => {
    const read = await readLineChoices(actor, lineId, language, { requestId });
    return read.ok ? { kind: "ok", body: read.value, keep: false } : cartRefusal(actor, read.error);
  },
);
