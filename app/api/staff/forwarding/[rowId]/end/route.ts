import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { endForwardingRate } from "@/lib/pricing/forwarding-rates-store";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.endForwardingRate,
  async ({ actor, params: { rowId }, query: { language } }) => {
    const ended = await endForwardingRate(actor, staffPorts(), rowId);
    return ended.ok
      ? done("/staff/forwarding?done=ended", language)
      : moneyRefusal(actor, ended.error);
  },
);
