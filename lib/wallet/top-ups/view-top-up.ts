import type { Actor } from "@/lib/auth/actor";
import type { TopUpDto } from "@/lib/contract/wallet";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { walletOwner } from "../own-wallet";
import { refreshTopUp } from "../payments/pay-top-up";
import type { WalletPorts } from "../ports";
import { readOwnTopUp } from "./read-top-ups";
import { topUpWays, type BankAccount } from "./top-up-ways";

/** A top-up as its sender sees it. */
export type TopUpView = {
  topUp: TopUpDto;
  /** Where to send it; empty where nothing is to be sent. */
  accounts: BankAccount[];
  /** False where the payment provider was asked and did not answer. */
  known: boolean;
};

/**
 * One of an actor's own top-ups; null where there is none of theirs. `returned` from the provider's
 * page, it is asked once what became of the payment.
 */
export async function viewTopUp(
  actor: Actor,
  ports: WalletPorts,
  { id, returned }: { id: string; returned: boolean },
): Promise<Result<TopUpView | null, "forbidden">> {
  if (walletOwner(actor) === null) return refuse("forbidden");
  const topUp = await readOwnTopUp(actor, ports, id);
  if (!topUp) return succeed(null);
  if (topUp.method === "card") {
    const asked = returned ? await refreshTopUp(actor, ports, id) : null;
    const known = asked?.ok ? asked.value.known : true;
    return succeed({ topUp: asked?.ok ? asked.value.topUp : topUp, accounts: [], known });
  }
  const { banks } = topUp.state === "started" ? await topUpWays(ports) : { banks: [] };
  const accounts = banks.filter(({ currency }) => currency === topUp.sent.currency);
  return succeed({ topUp, accounts, known: true });
}
