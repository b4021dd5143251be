import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Actor } from "@/lib/auth/actor";
import { fxRates } from "@/lib/db/schema/fx-rates";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { decimalText } from "@/lib/kernel/decimal";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { forgetRates } from "./current-rates";
import { newestQuotes } from "./rate-rows";
import type { RateQuote, RateSheet } from "./rates";
import { isJump, quoteTrouble, type RateJump, type RecordProblem } from "./record-problem";

type Means = {
  db: NodePgDatabase;
  clock: Clock;
  /** The person has seen the jumps and means them. */
  acceptJumps?: boolean;
};

/** `unchanged` quotes were stored already, word for word. */
export type Recorded = { recorded: RateQuote[]; unchanged: RateQuote[] };

/**
 * Stores a sheet of rates, whole or not at all. Staff and the system may. Storing the same sheet
 * again stores nothing, and a day older than what is stored is kept without taking effect. Throws
 * when the database can't be reached.
 */
export async function recordRates(
  actor: Actor,
  sheet: RateSheet,
  { db, clock, acceptJumps = false }: Means,
): Promise<Result<Recorded, RecordProblem>> {
  if (actor.kind === "guest" || actor.kind === "customer") return refuse({ kind: "forbidden" });
  if (sheet.quotes.length === 0) return refuse({ kind: "empty" });
  const now = clock.now();
  const seen = new Set<string>();
  for (const quote of sheet.quotes) {
    const key = pairOf(quote);
    const reason = seen.has(key) ? "It is there twice." : quoteTrouble(quote, now);
    if (reason) return refuse({ kind: "unusable", quote, reason });
    seen.add(key);
  }

  const outcome = await inTransaction(db, async (tx) => {
    const stored = new Map((await newestQuotes(tx)).map((quote) => [pairOf(quote), quote]));
    const jumps = jumpsOf(sheet.quotes, stored);
    if (jumps.length > 0 && !acceptJumps) return refuse({ kind: "jumps" as const, jumps });
    const unchanged = sheet.quotes.filter((quote) => isSame(stored.get(pairOf(quote)), quote));
    const recorded = sheet.quotes.filter((quote) => !unchanged.includes(quote));
    if (recorded.length > 0)
      await tx.insert(fxRates).values(
        recorded.map((quote) => ({
          base: quote.base,
          currency: quote.currency,
          rate: decimalText(quote.rate),
          asOf: new Date(quote.asOf),
          source: quote.source === "ecb" ? ("ecb" as const) : ("staff" as const),
          provenance: sheet.provenance.slice(0, 500),
          enteredBy: `${actor.kind} ${actor.id}`,
          createdAt: new Date(now),
        })),
      );
    return succeed({ recorded, unchanged });
  });
  forgetRates();
  return outcome;
}

function pairOf({ base, currency }: RateQuote): string {
  return `${base} ${currency}`;
}

function jumpsOf(quotes: readonly RateQuote[], stored: ReadonlyMap<string, RateQuote>): RateJump[] {
  return quotes.flatMap((quote) => {
    const before = stored.get(pairOf(quote));
    return before && isJump(before, quote) ? [{ quote, before }] : [];
  });
}

function isSame(stored: RateQuote | undefined, quote: RateQuote): boolean {
  return (
    stored !== undefined &&
    stored.asOf === quote.asOf &&
    stored.source === quote.source &&
    decimalText(stored.rate) === decimalText(quote.rate)
  );
}
