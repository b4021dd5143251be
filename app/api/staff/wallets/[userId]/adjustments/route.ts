import { ROUTES } from "@/lib/contract/routes";
import { defineRoute } from "@/lib/http/define-route";
import { done } from "@/lib/http/done";
import { moneyRefusal } from "@/lib/http/money-refusal";
import { adjustWallet } from "@/lib/wallet/adjust-wallet";
import { times, toDecimal } from "@/lib/kernel/money";
import { walletPorts } from "@/lib/wallet/ports";

export const { GET, POST, PUT, PATCH, DELETE } = defineRoute(
  ROUTES.adjustWallet,
  async ({ actor, params: { userId }, query: { language }, body }) => {
    const { direction, amount, operationId, reason } = body;
    const signed = direction === "in" ? amount : times(amount, -1);
    const adjustment = { operationId, userId, amount: signed, reason };
    const adjusted = await adjustWallet(actor, walletPorts(), adjustment);
    if (adjusted.ok) return done(`/staff/wallets/${userId}?done=adjusted`, language);
    const { kind } = adjusted.error;
    const missing = "missing" in adjusted.error ? adjusted.error.missing : null;
    return moneyRefusal(actor, kind, missing ? `${toDecimal(missing)} CNY is missing.` : undefined);
  },
);
