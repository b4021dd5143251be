import { removeLines } from "@/lib/cart/remove-lines";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { cartPageAfter } from "@/lib/http/cart-pages";
import { defineRoute } from "@/lib/http/define-route";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.removeCartLines,
  async ({ actor, body: { language, which } }) => {
    const removed = await removeLines(actor, which);
    return fromCartChange(
      actor,
      removed,
      (change) => change,
      ({ removalId }) => cartPageAfter(language, removalId),
    );
  },
);
