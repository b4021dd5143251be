import type { RateDto } from "@/lib/contract/currency";
import type { DatabaseClient } from "@/lib/db/client";
import { settings } from "@/lib/db/schema/settings";
import type { PaymentProvider } from "../payments/provider";
import type { WalletPorts } from "../ports";
import { clock, NOW } from "./wallets";

const RATE = {
  from: "CNY",
  asOf: "2026-11-20T11:00:00.000Z",
  sources: ["staff"],
  state: "current",
} as const satisfies Partial<RateDto>;

/** One yuan is 3600 dong or 0.14 dollars; there is no rate of the euro. */
const RATES = new Map<RateDto["to"], RateDto>([
  ["VND", { ...RATE, to: "VND", numerator: "3600", denominator: "1", sources: ["staff"] }],
  ["USD", { ...RATE, to: "USD", numerator: "7", denominator: "50", sources: ["staff"] }],
]);

export function portsOf(
  { db }: DatabaseClient,
  provider: PaymentProvider | null = null,
): WalletPorts {
  return { db, clock, rates: async () => RATES, provider, origin: "https://shop.test" };
}

/** The operator takes transfers in these currencies. */
export async function openAccounts(
  { db }: DatabaseClient,
  currencies: readonly string[],
): Promise<void> {
  const value = currencies.map((currency) => ({
    currency,
    holder: "Sampan Ltd",
    bank: "A Bank",
    account: `00-${currency}`,
    note: "",
  }));
  const row = { key: "bank_accounts", value, updatedAt: new Date(NOW), updatedBy: "admin A" };
  await db.insert(settings).values(row).onConflictDoUpdate({ target: settings.key, set: row });
}
