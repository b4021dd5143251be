import { may, type Actor } from "@/lib/auth/actor";
import { users } from "@/lib/db/schema/users";
import type { Role } from "@/lib/kernel/permission";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { passwordFault, type PasswordFault } from "../password/password-rules";
import type { AccountPorts } from "../ports";

type NewAccount = { email: string; name: string; role: Role; password: string };

/** Makes an account of any role: for commands of the operator. `email` is as readEmail gives it. */
export async function createAccount(
  actor: Actor,
  { db, clock, passwords }: AccountPorts,
  { email, name, role, password }: NewAccount,
): Promise<Result<{ id: string }, "forbidden" | "email_taken" | "busy" | PasswordFault>> {
  if (!may(actor, "customers.edit")) return refuse("forbidden");
  const fault = passwordFault(password, email);
  if (fault !== null) return refuse(fault);
  const digest = await passwords.digest(password);
  if (!digest.ok) return refuse("busy");
  const now = new Date(clock.now());
  const [made] = await db
    .insert(users)
    .values({
      ...{ id: randomId(16), email, name, role, passwordHash: digest.value },
      ...{ createdAt: now, emailVerifiedAt: now },
    })
    .onConflictDoNothing({ target: users.email })
    .returning({ id: users.id });
  return made ? succeed(made) : refuse("email_taken");
}
