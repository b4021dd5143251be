import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { addForwardingRate } from "@/lib/pricing/forwarding-rates-store";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.addForwardingRate,
  async ({ actor, query: { language }, body: { first, step, ...rest } }) => {
    const rate = { ...rest, firstMinor: first, stepMinor: step };
    const added = await addForwardingRate(actor, staffPorts(), rate);
    return added.ok
      ? done("/staff/forwarding?done=added", language)
      : moneyRefusal(actor, added.error);
  },
);
