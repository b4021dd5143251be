import { setFallback } from "@/lib/cart/set-fallback";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { cartPage, withoutRemoval } from "@/lib/http/cart-pages";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.setCartFallback,
  async ({ actor, params: { lineId }, body: { language, fallback } }) => {
    const set = await setFallback(actor, { lineId, fallback });
    return fromCartChange(actor, set, withoutRemoval, () => cartPage(language, lineId));
  },
);
