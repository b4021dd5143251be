import { and, desc, gt, isNull, lte, or } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { feeRules } from "@/lib/db/schema/fee-rules";
import { fen } from "@/lib/kernel/money";
import type { FeeRule } from "./fee-rules";

/** The rules that hold at a time, in epoch milliseconds: what `serviceFees` takes. */
export async function feeRulesAt(db: Pick<Database, "select">, at: number): Promise<FeeRule[]> {
  const time = new Date(at);
  const rows = await db
    .select()
    .from(feeRules)
    .where(
      and(
        lte(feeRules.validFrom, time),
        or(isNull(feeRules.validUntil), gt(feeRules.validUntil, time)),
      ),
    )
    .orderBy(desc(feeRules.validFrom), desc(feeRules.id));
  return rows.map(toFeeRule);
}

export function toFeeRule(row: typeof feeRules.$inferSelect): FeeRule {
  return {
    id: row.id,
    name: row.name,
    basisPoints: row.basisPoints,
    minimum: fen(row.minimumMinor),
    scope: row.scope,
    market: row.market,
    validFrom: row.validFrom.getTime(),
    validUntil: row.validUntil?.getTime() ?? null,
    createdAt: row.createdAt.getTime(),
  };
}
