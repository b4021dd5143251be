import { readCart } from "@/lib/cart/read-cart";
import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { hintCookie } from "@/lib/http/hint-cookie";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.getCart,
  async ({ actor, query, requestId }) => {
    const cart = await readCart(actor, query.language, { requestId });
    const signedIn = actor.kind !== "guest";
    const cookies = [hintCookie({ cartLines: cart.lines, signedIn })];
    return { kind: "ok", body: cart, keep: false, cookies };
  },
);
