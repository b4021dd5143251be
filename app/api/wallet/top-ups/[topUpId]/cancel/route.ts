import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { localized } from "@/lib/i18n/localized";
import { walletPorts } from "@/lib/wallet/ports";
import { cancelTopUp } from "@/lib/wallet/top-ups/own-top-up";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.cancelTopUp,
  async ({ actor, params: { topUpId }, query: { language } }) => {
    const cancelled = await cancelTopUp(actor, walletPorts(), { id: topUpId });
    if (!cancelled.ok) return moneyRefusal(actor, cancelled.error);
    const page = localized(`/wallet/top-ups/${topUpId}`, language);
    return { kind: "ok", body: cancelled.value, keep: false, page };
  },
);
