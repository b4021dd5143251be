import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { localized } from "@/lib/i18n/localized";
import { walletPorts } from "@/lib/wallet/ports";
import { startTopUp } from "@/lib/wallet/top-ups/start-top-up";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.startTransfer,
  async ({ actor, query: { language }, body }) => {
    const begun = { ...body, method: "bank_transfer" as const, language };
    const started = await startTopUp(actor, walletPorts(), begun);
    if (!started.ok) return moneyRefusal(actor, started.error);
    const page = localized(`/wallet/top-ups/${started.value.id}`, language);
    return { kind: "ok", body: started.value, keep: false, page };
  },
);
