import { and, eq, gt, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { endSessions } from "@/lib/auth/sessions";
import type { Database } from "@/lib/db/client";
import { passwordResets } from "@/lib/db/schema/password-resets";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { AccountPorts } from "../ports";
import { arrive, type Arrival, type Sender } from "../session/arrival";
import { passwordFault, type PasswordFault } from "./password-rules";
import { resetDigest } from "./reset-token";

export type UseResetRefusal =
  { reason: "forbidden" | "reset_gone" | PasswordFault } | { reason: "busy"; waitSeconds: number };

/** Whether a link still opens something: unused, of the last hour, of somebody who may sign in. */
export async function resetIsOpen(
  { db, clock }: { db: Pick<Database, "select">; clock: Clock },
  token: string,
): Promise<boolean> {
  return (await personOf(db, clock, token)) !== undefined;
}

/**
 * Chooses a new password by a mailed link and lets its owner in. All their sessions end and no other
 * link of theirs works any more. Who got the mail has the address.
 */
export async function useReset(
  actor: Actor,
  { db, clock, passwords }: AccountPorts,
  { token, newPassword, sender }: { token: string; newPassword: string; sender: Sender },
): Promise<Result<Arrival, UseResetRefusal>> {
  if (!may(actor, "account.create")) return refuse({ reason: "forbidden" });
  const found = await personOf(db, clock, token);
  if (!found) return refuse({ reason: "reset_gone" });
  const fault = passwordFault(newPassword, found.email);
  if (fault !== null) return refuse({ reason: fault });
  const digest = await passwords.digest(newPassword);
  if (!digest.ok) return refuse({ reason: "busy", waitSeconds: 2 });
  return inTransaction(db, async (tx) => {
    // Asked again: of two that come at once, one is too late.
    const person = await personOf(tx, clock, token);
    if (!person) return refuse({ reason: "reset_gone" });
    const now = new Date(clock.now());
    await tx
      .update(passwordResets)
      .set({ usedAt: now })
      .where(and(eq(passwordResets.userId, person.id), isNull(passwordResets.usedAt)));
    await tx
      .update(users)
      .set({
        passwordHash: digest.value,
        // A provider's link made before anybody had shown that the address is theirs may be a stranger's.
        ...(person.emailVerifiedAt === null && {
          ...{ emailVerifiedAt: now, oidcIssuer: null, oidcSubject: null },
        }),
      })
      .where(eq(users.id, person.id));
    await endSessions(tx, clock, person.id, "all");
    return succeed(await arrive(tx, clock, person, sender));
  });
}

async function personOf(db: Pick<Database, "select">, clock: Clock, token: string) {
  const [row] = await db
    .select({ person: users })
    .from(passwordResets)
    .innerJoin(users, eq(users.id, passwordResets.userId))
    .where(
      and(
        eq(passwordResets.tokenDigest, resetDigest(token)),
        isNull(passwordResets.usedAt),
        gt(passwordResets.expiresAt, new Date(clock.now())),
        isNull(users.deactivatedAt),
      ),
    );
  return row?.person;
}
