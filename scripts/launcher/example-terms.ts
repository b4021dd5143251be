import { createDatabase } from "@/lib/db/client";
import { feeRules } from "@/lib/db/schema/fee-rules";
import { forwardingRates } from "@/lib/db/schema/forwarding-rates";
import type { Actor } from "@/lib/auth/actor";
import { systemClock } from "@/lib/kernel/clock";
import { addFeeRule } from "@/lib/pricing/fee-rules-store";
import { addForwardingRate } from "@/lib/pricing/forwarding-rates-store";

const EXAMPLE: Actor = { kind: "system", id: "example" };

/** A first weight of 1 kg, then half kilograms: country, service, first and step in fen. */
const RATES = [
  ["VN", "By road", 3200, 900],
  ["TH", "By sea", 3600, 1000],
  ["*", "By sea", 5200, 1600],
  ["*", "By air", 9800, 4200],
] as const;

const STANDING = { validFrom: null, validUntil: null };

/**
 * Fees and forwarding rates as an operator would decide them, made up: for the shop that runs on the
 * sandbox, so that whole costs can be seen at once. Whatever is decided already stays as it is.
 */
export async function writeExampleTerms(databaseUrl: string): Promise<void> {
  const { db, close } = createDatabase(databaseUrl, { connections: 1 });
  const means = { db, clock: systemClock };
  try {
    if ((await db.$count(feeRules)) === 0)
      await addFeeRule(EXAMPLE, means, {
        name: "Example",
        basisPoints: 500,
        minimumMinor: 200,
        scope: "merchant",
        market: null,
        ...STANDING,
      });
    if ((await db.$count(forwardingRates)) === 0)
      for (const [country, name, firstMinor, stepMinor] of RATES)
        await addForwardingRate(EXAMPLE, means, {
          ...{ country, name, firstMinor, stepMinor, ...STANDING },
          firstGrams: 1000,
          stepGrams: 500,
          volumeDivisor: 5000,
        });
  } finally {
    await close();
  }
}
