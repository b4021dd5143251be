import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { staffPorts } from "@/lib/staff/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.setPriceTolerance,
  async ({ actor, body, query: { language } }) => {
    const saved = await writeOperatorSetting(actor, staffPorts(), "price_tolerance", {
      minor: body.tolerance.minor,
    });
    return saved.ok
      ? done("/staff/settings?done=saved", language)
      : moneyRefusal(actor, saved.error);
  },
);
