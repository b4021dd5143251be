import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { addFeeRule } from "@/lib/pricing/fee-rules-store";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.addFeeRule,
  async ({ actor, query: { language }, body: { percent, minimum, ...rest } }) => {
    const rule = { ...rest, basisPoints: percent, minimumMinor: minimum };
    const added = await addFeeRule(actor, staffPorts(), rule);
    return added.ok ? done("/staff/fees?done=added", language) : moneyRefusal(actor, added.error);
  },
);
