import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { database } from "@/lib/db/client";
import { settings } from "@/lib/env/load";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import { currentRates } from "@/lib/pricing/current-rates";
import type { ShownRates } from "@/lib/pricing/shown-rates";
import { currentProvider } from "./payments/current-provider";
import type { PaymentProvider } from "./payments/provider";

/** What the wallet acts through. */
export type WalletPorts = {
  db: NodePgDatabase;
  clock: Clock;
  /** What a yuan is in other currencies now. */
  rates(): Promise<ShownRates>;
  /** Who takes cards; null where nobody does. */
  provider: PaymentProvider | null;
  /** Where people find the shop: "https://shop.example". */
  origin: string;
};

/** Those of this process. */
export function walletPorts(): WalletPorts {
  return {
    db: database().db,
    clock: systemClock,
    rates: currentRates,
    provider: currentProvider(),
    origin: new URL(settings().nextAuthUrl).origin,
  };
}
