import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { localized } from "@/lib/i18n/localized";
import { payTopUp } from "@/lib/wallet/payments/pay-top-up";
import { walletPorts } from "@/lib/wallet/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.payTopUp,
  async ({ actor, params: { topUpId }, query: { language } }) => {
    const paying = await payTopUp(actor, walletPorts(), topUpId);
    if (!paying.ok) return moneyRefusal(actor, paying.error);
    const page = paying.value.url ?? localized(`/wallet/top-ups/${topUpId}`, language);
    return { kind: "ok", body: paying.value, keep: false, page };
  },
);
