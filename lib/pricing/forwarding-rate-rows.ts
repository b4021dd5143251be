import { and, desc, gt, isNull, lte, or } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { forwardingRates } from "@/lib/db/schema/forwarding-rates";
import { fen } from "@/lib/kernel/money";
import type { ForwardingRate } from "./forwarding";

/** The rates that hold at a time, in epoch milliseconds, for all countries: what `ratesFor` takes. */
export async function forwardingRatesAt(
  db: Pick<Database, "select">,
  at: number,
): Promise<ForwardingRate[]> {
  const time = new Date(at);
  const { validFrom, validUntil, id } = forwardingRates;
  const rows = await db
    .select()
    .from(forwardingRates)
    .where(and(lte(validFrom, time), or(isNull(validUntil), gt(validUntil, time))))
    .orderBy(desc(validFrom), desc(id));
  return rows.map(toForwardingRate);
}

export function toForwardingRate(row: typeof forwardingRates.$inferSelect): ForwardingRate {
  return {
    id: row.id,
    country: row.country,
    name: row.name,
    firstGrams: row.firstGrams,
    first: fen(row.firstMinor),
    stepGrams: row.stepGrams,
    step: fen(row.stepMinor),
    volumeDivisor: row.volumeDivisor,
    validFrom: row.validFrom.getTime(),
    validUntil: row.validUntil?.getTime() ?? null,
  };
}
