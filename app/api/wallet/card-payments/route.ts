import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { localized } from "@/lib/i18n/localized";
import { payTopUp } from "@/lib/wallet/payments/pay-top-up";
import { walletPorts } from "@/lib/wallet/ports";
import { startTopUp } from "@/lib/wallet/top-ups/start-top-up";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.startCardPayment,
  async ({ actor, query: { language }, body }) => {
    const begun = { ...body, method: "card" as const, language };
    const started = await startTopUp(actor, walletPorts(), begun);
    if (!started.ok) return moneyRefusal(actor, started.error);
    const paying = await payTopUp(actor, walletPorts(), body.id);
    if (!paying.ok) return moneyRefusal(actor, paying.error);
    const page = paying.value.url ?? localized(`/wallet/top-ups/${body.id}`, language);
    return { kind: "ok", body: paying.value, keep: false, page };
  },
);
