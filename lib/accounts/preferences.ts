import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import type { Currency } from "@/lib/kernel/money";
import type { Language } from "@/lib/kernel/language";
import type { Role } from "@/lib/kernel/permission";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

/** What an account says of its owner. */
export type Profile = {
  email: string;
  /** "" where none was given. */
  name: string;
  role: Role;
  language: Language | null;
  currency: Currency | null;
  /** False for somebody who signs in elsewhere only. */
  hasPassword: boolean;
};

export async function ownProfile(
  actor: Actor,
  { db }: { db: Pick<Database, "select"> },
): Promise<Result<Profile, "forbidden">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const [row] = await db.select().from(users).where(eq(users.id, actor.id));
  if (!row) return refuse("forbidden");
  const { email, name, role, language, currency } = row;
  return succeed({ email, name, role, language, currency, hasPassword: row.passwordHash !== null });
}

export async function savePreferences(
  actor: Actor,
  { db }: { db: Pick<Database, "update"> },
  chosen: { name: string; language: Language; currency: Currency },
): Promise<Result<void, "forbidden">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  await db.update(users).set(chosen).where(eq(users.id, actor.id));
  return succeed(undefined);
}
