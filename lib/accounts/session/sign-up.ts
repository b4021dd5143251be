import { may, type Actor } from "@/lib/auth/actor";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import type { Language } from "@/lib/kernel/language";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { takeAttempt } from "../limits/take-attempt";
import { passwordFault, type PasswordFault } from "../password/password-rules";
import type { AccountPorts } from "../ports";
import { arrive, type Arrival, type Sender } from "./arrival";

export type SignUpRefusal =
  | { reason: "forbidden" | "email_taken" | PasswordFault }
  | { reason: "too_many_attempts" | "busy"; waitSeconds: number };

type SignUp = {
  email: string;
  password: string;
  /** "" for somebody who gives none. */
  name: string;
  /** That of the page: what we write to them in. */
  language: Language;
  sender: Sender;
};

/** Makes a customer and lets them in. */
export async function signUp(
  actor: Actor,
  { db, clock, passwords }: AccountPorts,
  { email, password, name, language, sender }: SignUp,
): Promise<Result<Arrival, SignUpRefusal>> {
  if (!may(actor, "account.create")) return refuse({ reason: "forbidden" });
  const fault = passwordFault(password, email);
  if (fault !== null) return refuse({ reason: fault });
  const taken = await takeAttempt({ db, clock }, [
    { limit: "sign_up.account", subject: email },
    ...(sender.address === null
      ? []
      : [{ limit: "sign_up.address", subject: sender.address } as const]),
  ]);
  if (!taken.ok) return refuse({ reason: "too_many_attempts", waitSeconds: taken.error });
  const digest = await passwords.digest(password);
  if (!digest.ok) return refuse({ reason: "busy", waitSeconds: 2 });
  return inTransaction(db, async (tx) => {
    const person = {
      id: randomId(16),
      email,
      name,
      role: "customer" as const,
      passwordHash: digest.value,
      language,
      currency: null,
      createdAt: new Date(clock.now()),
    };
    const made = await tx
      .insert(users)
      .values(person)
      .onConflictDoNothing({ target: users.email })
      .returning({ id: users.id });
    if (made.length === 0) return refuse({ reason: "email_taken" });
    return succeed(await arrive(tx, clock, person, sender));
  });
}
