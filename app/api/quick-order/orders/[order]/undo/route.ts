import { undoOrder } from "@/lib/cart/quick/order/undo-order";
import { ROUTES } from "@/lib/contract/routes";
import { fromCartChange } from "@/lib/http/cart-answer";
import { defineRoute } from "@/lib/http/define-route";
import { draftPage } from "@/lib/http/quick-order-answer";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.undoQuickOrder,
  async ({ actor, guestId, params: { order }, query: { language } }) => {
    const undone = await undoOrder({ actor, guestId }, order);
    return fromCartChange(
      actor,
      undone,
      ({ draft: _draft, ...body }) => body,
      ({ draft }) => draftPage(language, draft, { order }),
    );
  },
);
