import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { localized } from "@/lib/i18n/localized";
import { walletPorts } from "@/lib/wallet/ports";
import { confirmTopUp } from "@/lib/wallet/top-ups/decide-top-up";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.confirmTopUp,
  async ({ actor, params: { topUpId: id }, query: { language }, body }) => {
    const decided = await confirmTopUp(actor, walletPorts(), { id, ...body });
    if (!decided.ok) return moneyRefusal(actor, decided.error);
    const page = localized(`/staff/top-ups/${id}?done=${decided.value.topUp.state}`, language);
    return { kind: "ok", body: decided.value, keep: false, page };
  },
);
