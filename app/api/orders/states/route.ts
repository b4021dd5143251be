import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { publishedStates } from "@/lib/orders/machine/published";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(ROUTES.getOrderStates, () =>
  Promise.resolve({ kind: "ok", body: publishedStates(), keep: true }),
);
