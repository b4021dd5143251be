import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Actor } from "@/lib/auth/actor";
import type { Clock } from "@/lib/kernel/clock";
import type { Currency } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { positiveRate } from "./euro-sheet";
import type { RateBase, RateQuote } from "./rates";
import { quoteText } from "./record-problem";
import { recordRates } from "./record-rates";

export type TypedRate = {
  base: RateBase;
  currency: Currency;
  /** Units of `currency` for one of `base`, as typed. */
  rate: string;
  /** Epoch milliseconds; null for now. */
  asOf: number | null;
  acceptJumps: boolean;
};

/** `detail` says in English what is wrong with the rate, or what it would follow. */
export type TypedRateRefusal =
  { reason: "forbidden" } | { reason: "unusable" | "jumps"; detail: string };

/** Writes down a rate that somebody at the desk typed. */
export async function recordTypedRate(
  actor: Actor,
  { db, clock }: { db: NodePgDatabase; clock: Clock },
  { base, currency, rate, asOf, acceptJumps }: TypedRate,
): Promise<Result<null, TypedRateRefusal>> {
  const read = positiveRate(rate.replace(",", "."));
  if (read === null)
    return refuse({ reason: "unusable", detail: "A rate is written like 3650.25." });
  const at = asOf ?? clock.now();
  const quote: RateQuote = { base, currency, rate: read, asOf: at, source: "staff" };
  const sheet = { quotes: [quote], provenance: "typed at the desk" };
  const recorded = await recordRates(actor, sheet, { db, clock, acceptJumps });
  if (recorded.ok) return succeed(null);
  switch (recorded.error.kind) {
    case "forbidden":
      return refuse({ reason: "forbidden" });
    case "unusable":
      return refuse({ reason: "unusable", detail: recorded.error.reason });
    case "jumps":
      return refuse({
        reason: "jumps",
        detail: recorded.error.jumps.map(({ before }) => quoteText(before)).join("; "),
      });
    case "empty":
      throw new Error("A sheet of one rate is not empty.");
  }
}
