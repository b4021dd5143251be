import { and, count, desc, eq } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { may, type Actor } from "@/lib/auth/actor";
import type { Database } from "@/lib/db/client";
import { savedSearches } from "@/lib/db/schema/saved-searches";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

type Ports = { db: NodePgDatabase; clock: Clock };

/** `address` is a path of ours without its language. */
export type SavedSearch = { id: string; name: string; address: string };

const MOST_SEARCHES = 200;

/** Keeps a search. The same one again gets the newer name. */
export async function saveSearch(
  actor: Actor,
  { db, clock }: Ports,
  { name, address }: { name: string; address: string },
): Promise<Result<void, "forbidden" | "too_many_searches">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const userId = actor.id;
  return inTransaction(db, async (tx) => {
    const [kept] = await tx
      .select({ count: count() })
      .from(savedSearches)
      .where(eq(savedSearches.userId, userId));
    if ((kept?.count ?? 0) >= MOST_SEARCHES) return refuse("too_many_searches");
    await tx
      .insert(savedSearches)
      .values({ id: randomId(16), userId, name, address, createdAt: new Date(clock.now()) })
      .onConflictDoUpdate({
        target: [savedSearches.userId, savedSearches.address],
        set: { name },
      });
    return succeed(undefined);
  });
}

/** Removes one of somebody's own. */
export async function removeSearch(
  actor: Actor,
  { db }: { db: Pick<Database, "delete"> },
  searchId: string,
): Promise<Result<void, "forbidden" | "not_found">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const removed = await db
    .delete(savedSearches)
    .where(and(eq(savedSearches.id, searchId), eq(savedSearches.userId, actor.id)))
    .returning({ id: savedSearches.id });
  return removed.length === 0 ? refuse("not_found") : succeed(undefined);
}

/** What somebody has kept, the latest first. */
export async function ownSearches(
  actor: Actor,
  { db }: { db: Pick<Database, "select"> },
): Promise<Result<SavedSearch[], "forbidden">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const rows = await db
    .select()
    .from(savedSearches)
    .where(eq(savedSearches.userId, actor.id))
    .orderBy(desc(savedSearches.createdAt));
  return succeed(rows.map(({ id, name, address }) => ({ id, name, address })));
}
