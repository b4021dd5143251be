import { createHash } from "node:crypto";
import { inArray, lt, sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { attemptLimits } from "@/lib/db/schema/attempt-limits";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { ATTEMPT_LIMITS, type Attempt } from "./attempt-limits";
import { takeFromAll } from "./token-bucket";

type Ports = { db: NodePgDatabase; clock: Clock };

/** Every bucket is full again by then, and a full one needs no row. */
const FORGET_AFTER_MS = 24 * 3_600_000;
/** Each attempt leaves at most two rows and takes away more than that. */
const FORGOTTEN_AT_ONCE = 5;

/**
 * Takes a token of every limit an attempt falls under, for all processes together: either all of them
 * or none, and then the error is how many seconds to wait. Rows are locked in the order of their keys.
 */
export async function takeAttempt(
  { db, clock }: Ports,
  attempts: readonly Attempt[],
): Promise<Result<void, number>> {
  const asked = attempts.map((attempt) => ({ ...attempt, key: keyOf(attempt) }));
  const keys = asked.map(({ key }) => key).toSorted();
  const at = new Date(clock.now());
  return inTransaction(
    db,
    async (tx) => {
      const full = asked.toSorted((a, b) => (a.key < b.key ? -1 : 1));
      const start = full.map(({ key, limit }) => ({
        key,
        tokens: ATTEMPT_LIMITS[limit].burst,
        at,
      }));
      await tx.insert(attemptLimits).values(start).onConflictDoNothing();
      const rows = await tx
        .select()
        .from(attemptLimits)
        .where(inArray(attemptLimits.key, keys))
        .orderBy(attemptLimits.key)
        .for("update");
      const held = new Map(
        rows.map((row) => [row.key, { tokens: row.tokens, at: row.at.getTime() }]),
      );
      const turn = takeFromAll(
        asked.map(({ key, limit }) => ({
          limit: ATTEMPT_LIMITS[limit],
          bucket: held.get(key) ?? null,
        })),
        clock.now(),
      );
      if (!turn.taken) return refuse(turn.waitSeconds);
      for (const [index, { key }] of asked.entries())
        await tx
          .update(attemptLimits)
          .set({ tokens: turn.buckets[index]?.tokens ?? 0, at })
          .where(sql`${attemptLimits.key} = ${key}`);
      await forgetOld(tx, clock);
      return succeed(undefined);
    },
    "read committed",
  );
}

/** Gives the tokens back: the attempt was none after all, or it was right. */
export async function giveBackAttempt(
  { db }: Pick<Ports, "db">,
  attempts: readonly Attempt[],
): Promise<void> {
  for (const attempt of attempts)
    await db
      .update(attemptLimits)
      .set({
        tokens: sql`least(${attemptLimits.tokens} + 1, ${ATTEMPT_LIMITS[attempt.limit].burst})`,
      })
      .where(sql`${attemptLimits.key} = ${keyOf(attempt)}`);
}

async function forgetOld(tx: Pick<NodePgDatabase, "delete" | "select">, clock: Clock) {
  const old = tx
    .select({ key: attemptLimits.key })
    .from(attemptLimits)
    .where(lt(attemptLimits.at, new Date(clock.now() - FORGET_AFTER_MS)))
    .limit(FORGOTTEN_AT_ONCE)
    .for("update", { skipLocked: true });
  await tx.delete(attemptLimits).where(inArray(attemptLimits.key, old));
}

/** Who reads the table learns no address of a person and none of a client. */
function keyOf({ limit, subject }: Attempt): string {
  return createHash("sha256").update(`${limit}:${subject}`).digest("base64url");
}
