import { asc, desc, eq } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { z } from "zod";
import { may, type Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { forwardingRates } from "@/lib/db/schema/forwarding-rates";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { endingOf, spanTrouble, type EndProblem, type SpanProblem } from "./ended-rows";
import { toForwardingRate } from "./forwarding-rate-rows";
import type { ForwardingRate } from "./forwarding";

type Means = { db: NodePgDatabase; clock: Clock };

const amount = z.int().min(0).max(100_000_000);
const grams = z.int().min(1).max(1_000_000);

/** A rate as it is written down; `firstMinor` and `stepMinor` in fen, times in epoch milliseconds. */
const newForwardingRate = z.object({
  country: z.string().regex(/^(?:[A-Z]{2}|\*)$/),
  name: z.string().trim().min(1).max(80),
  firstGrams: grams,
  firstMinor: amount,
  stepGrams: grams,
  stepMinor: amount,
  volumeDivisor: z.int().min(1).max(100_000),
  validFrom: z.int().nullable(),
  validUntil: z.int().nullable(),
});

export type NewForwardingRate = z.input<typeof newForwardingRate>;

/** Every rate there is or was, by country, the youngest first. For the desk. */
export async function listForwardingRates(
  actor: Actor,
  db: Pick<Database, "select">,
): Promise<Result<ForwardingRate[], "forbidden">> {
  if (!may(actor, "fees.read")) return refuse("forbidden");
  const { country, validFrom, id } = forwardingRates;
  const rows = await db
    .select()
    .from(forwardingRates)
    .orderBy(asc(country), desc(validFrom), desc(id));
  return succeed(rows.map(toForwardingRate));
}

/** Writes a new rate down; as with fee rules none is ever edited. */
export async function addForwardingRate(
  actor: Actor,
  { db, clock }: Pick<Means, "clock"> & { db: Pick<Database, "insert"> },
  given: NewForwardingRate,
): Promise<Result<ForwardingRate, "forbidden" | "invalid" | SpanProblem>> {
  if (!may(actor, "fees.edit")) return refuse("forbidden");
  const read = newForwardingRate.safeParse(given);
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
    createdBy: `${actor.kind} ${actor.id}`,
  };
  await db.insert(forwardingRates).values(row);
  return succeed(toForwardingRate(row));
}

/** Ends a rate now, or takes it away where it has not begun. */
export async function endForwardingRate(
  actor: Actor,
  { db, clock }: Means,
  id: string,
): Promise<Result<null, "forbidden" | EndProblem>> {
  if (!may(actor, "fees.edit")) return refuse("forbidden");
  const one = eq(forwardingRates.id, id);
  return inTransaction(db, async (tx) => {
    const [row] = await tx.select().from(forwardingRates).where(one).for("update");
    const ending = endingOf(row, clock.now());
    if (!ending.ok) return ending;
    if (ending.value === "remove") await tx.delete(forwardingRates).where(one);
    else await tx.update(forwardingRates).set({ validUntil: ending.value.at }).where(one);
    return succeed(null);
  });
}
