import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { recordTypedRate } from "@/lib/pricing/record-typed-rate";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.recordRate,
  async ({ actor, query: { language }, body }) => {
    const recorded = await recordTypedRate(actor, staffPorts(), body);
    if (recorded.ok) return done("/staff/rates?done=recorded", language);
    const { reason } = recorded.error;
    const detail = "detail" in recorded.error ? recorded.error.detail : undefined;
    return moneyRefusal(actor, reason, detail);
  },
);
