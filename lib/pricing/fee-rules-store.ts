import { desc, eq } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { z } from "zod";
import { may, type Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { feeRules } from "@/lib/db/schema/fee-rules";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { MARKETS } from "@/lib/kernel/offer-ref";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { endingOf, spanTrouble, type EndProblem, type SpanProblem } from "./ended-rows";
import { toFeeRule } from "./fee-rule-rows";
import type { FeeRule } from "./fee-rules";

type Means = { db: NodePgDatabase; clock: Clock };

/** A rule as it is written down. Without `validFrom` it holds from now on, without `validUntil` until ended. */
const newFeeRule = z.object({
  name: z.string().trim().min(1).max(80),
  basisPoints: z.int().min(0).max(10_000),
  /** Fen. */
  minimumMinor: z.int().min(0).max(100_000_000),
  scope: z.enum(["checkout", "merchant"]),
  market: z.enum(MARKETS).nullable(),
  /** Epoch milliseconds. */
  validFrom: z.int().nullable(),
  validUntil: z.int().nullable(),
});

export type NewFeeRule = z.input<typeof newFeeRule>;

/** Every rule there is or was, the youngest beginning first. For the desk. */
export async function listFeeRules(
  actor: Actor,
  db: Pick<Database, "select">,
): Promise<Result<FeeRule[], "forbidden">> {
  if (!may(actor, "fees.read")) return refuse("forbidden");
  const rows = await db
    .select()
    .from(feeRules)
    .orderBy(desc(feeRules.validFrom), desc(feeRules.id));
  return succeed(rows.map(toFeeRule));
}

/**
 * Writes a new rule down. None is ever edited: end the old one and add another, so that old quotes
 * stay explained. `past` for a rule that would begin before now, `backwards` for one that ends first.
 */
export async function addFeeRule(
  actor: Actor,
  { db, clock }: Pick<Means, "clock"> & { db: Pick<Database, "insert"> },
  given: NewFeeRule,
): Promise<Result<FeeRule, "forbidden" | "invalid" | SpanProblem>> {
  if (!may(actor, "fees.edit")) return refuse("forbidden");
  const read = newFeeRule.safeParse(given);
  if (!read.success) return refuse("invalid");
  const now = clock.now();
  const { validFrom, validUntil, ...rest } = read.data;
  const trouble = spanTrouble({ validFrom, validUntil }, now);
  if (trouble) return refuse(trouble);
  const row = {
    id: randomId(),
    ...rest,
    validFrom: new Date(validFrom ?? now),
    validUntil: validUntil === null ? null : new Date(validUntil),
    createdAt: new Date(now),
    createdBy: `${actor.kind} ${actor.id}`,
  };
  await db.insert(feeRules).values(row);
  return succeed(toFeeRule(row));
}

/**
 * Ends a rule now. One that has not begun is taken away altogether: nothing was ever counted by it.
 * `ended` for one that is over already.
 */
export async function endFeeRule(
  actor: Actor,
  { db, clock }: Means,
  id: string,
): Promise<Result<null, "forbidden" | EndProblem>> {
  if (!may(actor, "fees.edit")) return refuse("forbidden");
  return inTransaction(db, async (tx) => {
    const [row] = await tx.select().from(feeRules).where(eq(feeRules.id, id)).for("update");
    const ending = endingOf(row, clock.now());
    if (!ending.ok) return ending;
    if (ending.value === "remove") await tx.delete(feeRules).where(eq(feeRules.id, id));
    else await tx.update(feeRules).set({ validUntil: ending.value.at }).where(eq(feeRules.id, id));
    return succeed(null);
  });
}
