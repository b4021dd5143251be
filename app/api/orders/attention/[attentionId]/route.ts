import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromOrderChange } from "@/lib/http/order-answer";
import { orderDeps } from "@/lib/orders/deps";
import { decideOwn } from "@/lib/payments/decisions/decide-own";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.decideOrder,
  async ({ actor, params: { attentionId }, query: { language }, body: { action } }) =>
    fromOrderChange(actor, language, await decideOwn(actor, { attentionId, action }, orderDeps())),
);
