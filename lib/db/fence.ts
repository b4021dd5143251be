import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { attempts, attemptTokens } from "./schema/attempts";
import type { Transaction } from "./transaction";

/** The right to change `subject`, until somebody else claims it. */
export type Attempt = { subject: string; token: bigint };

const claimed = z.object({ token: z.coerce.bigint() });

/**
 * Claims a subject for a new attempt; whoever held it holds it no longer. Jobs do this in the
 * transaction that decides to act, before they act.
 */
export async function claimAttempt(
  tx: Pick<Transaction, "execute">,
  subject: string,
): Promise<Attempt> {
  const result = await tx.execute(sql`
    insert into ${attempts} (subject, token, claimed_at)
    values (${subject}, nextval(${attemptTokens.seqName}), now())
    on conflict (subject) do update set token = excluded.token, claimed_at = excluded.claimed_at
    returning token::text`);
  return { subject, ...claimed.parse(result.rows[0]) };
}

/**
 * Whether an attempt still holds its subject; asked first in the transaction that records what came
 * of it. A worker that was paused, thought dead and replaced gets false, and must change nothing.
 * Nobody claims the subject until that transaction ends.
 */
export async function holdsAttempt(
  tx: Pick<Transaction, "select">,
  { subject, token }: Attempt,
): Promise<boolean> {
  const held = await tx
    .select({ token: attempts.token })
    .from(attempts)
    .where(and(eq(attempts.subject, subject), eq(attempts.token, token)))
    .for("update");
  return held.length > 0;
}

/** Forgets a subject that nobody will try again. */
export async function endAttempt(
  tx: Pick<Transaction, "delete">,
  { subject, token }: Attempt,
): Promise<void> {
  await tx.delete(attempts).where(and(eq(attempts.subject, subject), eq(attempts.token, token)));
}
