import { desc, lt } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { RateRow } from "@/lib/contract/staff-money";
import type { Database } from "@/lib/db/client";
import { fxRates } from "@/lib/db/schema/fx-rates";
import { decimalText, parseDecimal } from "@/lib/kernel/decimal";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

const AT_ONCE = 50;
const CURSOR = /^\d{1,18}$/;

/** Every rate that was ever written down, the one written last first. For the desk. */
export async function listRates(
  actor: Actor,
  { db }: { db: Pick<Database, "select"> },
  cursor?: string,
): Promise<Result<{ rows: RateRow[]; older: string | null }, "forbidden">> {
  if (!may(actor, "rates.edit")) return refuse("forbidden");
  const before = CURSOR.test(cursor ?? "") ? BigInt(cursor ?? "") : null;
  const rows = await db
    .select()
    .from(fxRates)
    .where(before === null ? undefined : lt(fxRates.id, before))
    .orderBy(desc(fxRates.id))
    .limit(AT_ONCE + 1);
  const shown = rows.slice(0, AT_ONCE);
  const last = rows.length > AT_ONCE ? shown.at(-1) : undefined;
  return succeed({ rows: shown.map(toRow), older: last ? String(last.id) : null });
}

function toRow(row: typeof fxRates.$inferSelect): RateRow {
  const { id, base, currency, asOf, source, provenance, enteredBy, createdAt } = row;
  const read = parseDecimal(row.rate);
  return {
    id: String(id),
    base,
    currency,
    rate: read.ok ? decimalText(read.value) : row.rate,
    asOf: asOf.toISOString(),
    source,
    provenance,
    enteredBy,
    enteredAt: createdAt.toISOString(),
  };
}
