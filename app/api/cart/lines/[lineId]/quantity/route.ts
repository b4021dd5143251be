import { setQuantity } from "@/lib/cart/change-lines";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { cartPage, withoutRemoval } from "@/lib/http/cart-pages";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.setCartQuantity,
  async ({ actor, params: { lineId }, body: { language, quantity } }) => {
    const set = await setQuantity(actor, { lineId, quantity });
    return fromCartChange(actor, set, withoutRemoval, () => cartPage(language, lineId));
  },
);
