import { desc, ilike, or } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { users } from "@/lib/db/schema/users";
import type { Role } from "@/lib/kernel/permission";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

export type Customer = {
  id: string;
  email: string;
  name: string;
  role: Role;
  active: boolean;
  createdAt: Date;
};

const CUSTOMERS_PAGE_SIZE = 50;

/** People with an account, the latest first; `words` is a part of an address or of a name. */
export async function findCustomers(
  actor: Actor,
  { db }: { db: Pick<Database, "select"> },
  { words, page }: { words: string; page: number },
): Promise<Result<{ customers: Customer[]; more: boolean }, "forbidden">> {
  if (!may(actor, "customers.read")) return refuse("forbidden");
  const pattern = `%${words.replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db
    .select()
    .from(users)
    .where(words === "" ? undefined : or(ilike(users.email, pattern), ilike(users.name, pattern)))
    .orderBy(desc(users.createdAt), users.id)
    .limit(CUSTOMERS_PAGE_SIZE + 1)
    .offset((page - 1) * CUSTOMERS_PAGE_SIZE);
  const customers = rows.slice(0, CUSTOMERS_PAGE_SIZE).map((row) => ({
    ...{ id: row.id, email: row.email, name: row.name, role: row.role, createdAt: row.createdAt },
    active: row.deactivatedAt === null,
  }));
  return succeed({ customers, more: rows.length > CUSTOMERS_PAGE_SIZE });
}
