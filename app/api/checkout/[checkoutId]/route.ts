import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { orderDeps } from "@/lib/orders/deps";
import { readCheckout } from "@/lib/orders/reading/read-checkout";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.getCheckout,
  async ({ actor, params: { checkoutId } }) => {
    const checkout = await readCheckout(actor, checkoutId, orderDeps());
    return checkout
      ? { kind: "ok", body: checkout, keep: false }
      : { kind: "problem", code: "not_found" };
  },
);
