import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromDesk } from "@/lib/http/desk-order-answer";
import { checkOrder } from "@/lib/staff/orders/check-order";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.checkOrder,
  async ({ actor, params: { orderId }, query: { language } }) =>
    fromDesk(actor, language, await checkOrder(actor, orderId, staffPorts())),
);
