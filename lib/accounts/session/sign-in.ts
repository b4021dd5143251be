import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { Attempt } from "../limits/attempt-limits";
import { giveBackAttempt, takeAttempt } from "../limits/take-attempt";
import type { AccountPorts } from "../ports";
import { arrive, type Arrival, type Sender } from "./arrival";

export type SignInRefusal =
  | { reason: "forbidden" }
  | { reason: "too_many_attempts" | "busy"; waitSeconds: number }
  | { reason: "wrong_credentials" | "account_deactivated" };

/**
 * Lets somebody in by address and password. A guess beyond the limit is not looked at, whether or not
 * there is such an account; one within it takes the same time either way. That an account is closed is
 * told only to who knows its password.
 */
export async function signIn(
  actor: Actor,
  { db, clock, passwords }: AccountPorts,
  { email, password, sender }: { email: string; password: string; sender: Sender },
): Promise<Result<Arrival, SignInRefusal>> {
  if (!may(actor, "account.create")) return refuse({ reason: "forbidden" });
  const attempts: Attempt[] = [
    { limit: "sign_in.account", subject: email },
    ...(sender.address === null
      ? []
      : [{ limit: "sign_in.address", subject: sender.address } as const]),
  ];
  const taken = await takeAttempt({ db, clock }, attempts);
  if (!taken.ok) return refuse({ reason: "too_many_attempts", waitSeconds: taken.error });
  const [person] = await db.select().from(users).where(eq(users.email, email));
  const matches = await passwords.match(person?.passwordHash ?? null, password);
  if (!matches.ok) {
    await giveBackAttempt({ db }, attempts);
    return refuse({ reason: "busy", waitSeconds: 2 });
  }
  if (!person || !matches.value) return refuse({ reason: "wrong_credentials" });
  await giveBackAttempt({ db }, attempts);
  if (person.deactivatedAt !== null) return refuse({ reason: "account_deactivated" });
  return succeed(await inTransaction(db, (tx) => arrive(tx, clock, person, sender)));
}
