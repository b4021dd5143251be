import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromOrderChange } from "@/lib/http/order-answer";
import { cancelOrder } from "@/lib/orders/cancelling/cancel-order";
import { orderDeps } from "@/lib/orders/deps";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.cancelOrder,
  async ({ actor, params: { orderId }, query: { language } }) =>
    fromOrderChange(actor, language, await cancelOrder(actor, orderId, orderDeps())),
);
