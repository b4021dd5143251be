import { and, count, eq, isNull } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { may, type Actor } from "@/lib/auth/actor";
import { endSessions } from "@/lib/auth/sessions";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { log } from "@/lib/log/log";
import { planAccountChange, type AccountChange } from "./plan-account-change";

export type EditRefusal = "forbidden" | "not_found" | "last_admin";

/**
 * Closes an account, opens it again or gives it another role. A closed one is signed out everywhere at
 * once; a role counts from the next request on.
 */
export async function editCustomer(
  actor: Actor,
  { db, clock }: { db: NodePgDatabase; clock: Clock },
  userId: string,
  change: AccountChange,
): Promise<Result<void, EditRefusal>> {
  if (!may(actor, "customers.edit")) return refuse("forbidden");
  const edited = await inTransaction(db, async (tx): Promise<Result<void, EditRefusal>> => {
    const [person] = await tx.select().from(users).where(eq(users.id, userId));
    if (!person) return refuse("not_found");
    const [admins] = await tx
      .select({ count: count() })
      .from(users)
      .where(and(eq(users.role, "admin"), isNull(users.deactivatedAt)));
    const { role, deactivatedAt } = person;
    const state = { role, active: deactivatedAt === null, activeAdmins: admins?.count ?? 0 };
    const next = planAccountChange(state, change);
    if (next === "last_admin") return refuse("last_admin");
    const closedAt = deactivatedAt ?? new Date(clock.now());
    await tx
      .update(users)
      .set({ role: next.role, deactivatedAt: next.active ? null : closedAt })
      .where(eq(users.id, userId));
    if (!next.active) await endSessions(tx, clock, userId, "all");
    return succeed(undefined);
  });
  if (edited.ok)
    log().info({ actor: `${actor.kind} ${actor.id}`, userId, change }, "account edited");
  return edited;
}
