import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromConfirmation } from "@/lib/http/order-answer";
import { confirmCheckout } from "@/lib/orders/checkout/confirm";
import { orderDeps } from "@/lib/orders/deps";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.confirmCheckout,
  async ({ actor, query: { language }, body }) =>
    fromConfirmation(actor, language, await confirmCheckout(actor, body, orderDeps())),
);
