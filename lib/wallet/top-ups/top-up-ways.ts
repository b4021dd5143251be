import type { Actor } from "@/lib/auth/actor";
import { CURRENCIES, isCurrency, type Currency } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { OperatorSetting } from "@/lib/operator/setting-table";
import { readOperatorSetting } from "@/lib/operator/settings";
import { walletOwner } from "../own-wallet";
import type { WalletPorts } from "../ports";

export type BankAccount = Omit<OperatorSetting<"bank_accounts">[number], "currency"> & {
  currency: Currency;
};

/** The ways money gets into a wallet now. No bank account, no transfers; no currencies, no cards. */
export type TopUpWays = {
  banks: BankAccount[];
  card: { currencies: Currency[]; largestMinor: number };
};

/** What is offered: the operator's accounts, and cards in yuan and in what a rate is known of. */
export async function topUpWays(ports: WalletPorts): Promise<TopUpWays> {
  const [accounts, rates] = await Promise.all([
    readOperatorSetting(ports.db, "bank_accounts"),
    ports.rates(),
  ]);
  const banks = accounts.flatMap(({ currency, ...rest }) =>
    isCurrency(currency) ? [{ ...rest, currency }] : [],
  );
  const { provider } = ports;
  const currencies = CURRENCIES.filter((code) => code === "CNY" || rates.has(code));
  return {
    banks,
    card: {
      currencies: provider === null ? [] : currencies,
      largestMinor: provider?.largestMinor ?? 0,
    },
  };
}

/** The same for who has a wallet. */
export async function offeredWays(
  actor: Actor,
  ports: WalletPorts,
): Promise<Result<TopUpWays, "forbidden">> {
  return walletOwner(actor) === null ? refuse("forbidden") : succeed(await topUpWays(ports));
}
