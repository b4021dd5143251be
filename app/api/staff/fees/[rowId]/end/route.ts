import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { endFeeRule } from "@/lib/pricing/fee-rules-store";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.endFeeRule,
  async ({ actor, params: { rowId }, query: { language } }) => {
    const ended = await endFeeRule(actor, staffPorts(), rowId);
    return ended.ok ? done("/staff/fees?done=ended", language) : moneyRefusal(actor, ended.error);
  },
);
