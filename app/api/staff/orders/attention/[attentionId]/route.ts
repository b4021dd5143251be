import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { fromDesk } from "@/lib/http/desk-order-answer";
import { decideAtDesk } from "@/lib/staff/orders/decide-at-desk";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.decideAtDesk,
  async ({ actor, params: { attentionId }, query: { language }, body }) =>
    fromDesk(actor, language, await decideAtDesk(actor, { attentionId, ...body }, staffPorts())),
);
