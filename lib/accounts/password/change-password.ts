import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { endSessions } from "@/lib/auth/sessions";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { Attempt } from "../limits/attempt-limits";
import { giveBackAttempt, takeAttempt } from "../limits/take-attempt";
import type { AccountPorts } from "../ports";
import { passwordFault, type PasswordFault } from "./password-rules";

export type ChangeRefusal =
  | { reason: "forbidden" | "no_password" | "wrong_password" | PasswordFault }
  | { reason: "too_many_attempts" | "busy"; waitSeconds: number };

type Change = { oldPassword: string; newPassword: string; sessionId: string | null };

/**
 * Chooses another password. The old one is asked for: a browser left open must not be enough. Guesses
 * at it count with those at the door. Every other browser is signed out.
 */
export async function changePassword(
  actor: Actor,
  { db, clock, passwords }: AccountPorts,
  { oldPassword, newPassword, sessionId }: Change,
): Promise<Result<void, ChangeRefusal>> {
  if (!may(actor, "account.use") || actor.id === null) return refuse({ reason: "forbidden" });
  const userId = actor.id;
  const [person] = await db.select().from(users).where(eq(users.id, userId));
  if (!person) return refuse({ reason: "forbidden" });
  if (person.passwordHash === null) return refuse({ reason: "no_password" });
  const fault = passwordFault(newPassword, person.email);
  if (fault !== null) return refuse({ reason: fault });
  const attempts: Attempt[] = [{ limit: "sign_in.account", subject: person.email }];
  const taken = await takeAttempt({ db, clock }, attempts);
  if (!taken.ok) return refuse({ reason: "too_many_attempts", waitSeconds: taken.error });
  const matches = await passwords.match(person.passwordHash, oldPassword);
  if (matches.ok && !matches.value) return refuse({ reason: "wrong_password" });
  await giveBackAttempt({ db }, attempts);
  const digest = matches.ok ? await passwords.digest(newPassword) : matches;
  if (!digest.ok) return refuse({ reason: "busy", waitSeconds: 2 });
  await inTransaction(db, async (tx) => {
    await tx.update(users).set({ passwordHash: digest.value }).where(eq(users.id, userId));
    await endSessions(tx, clock, userId, sessionId === null ? "all" : { allBut: sessionId });
  });
  return succeed(undefined);
}
