import { saveForLater } from "@/lib/cart/change-lines";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { cartPage, withoutRemoval } from "@/lib/http/cart-pages";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.saveCartLine,
  async ({ actor, params: { lineId }, body: { language, saved } }) => {
    const done = await saveForLater(actor, { lineId, saved });
    return fromCartChange(actor, done, withoutRemoval, () => cartPage(language, lineId));
  },
);
