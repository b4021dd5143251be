import { sql } from "drizzle-orm";
import type { Database } from "./client";
import journal from "./migrations/meta/_journal.json";

/** When the newest migration of this version was written, as drizzle records it. */
const NEWEST = Math.max(0, ...journal.entries.map((entry) => entry.when));

/**
 * Whether the database has every migration this version knows; a newer schema counts as well, so
 * that old processes stay ready while new ones roll out. Throws when the database can't be reached.
 */
export async function schemaIsCurrent(db: Pick<Database, "execute">): Promise<boolean> {
  const table = await db.execute(sql`select to_regclass('drizzle.__drizzle_migrations') as name`);
  if (table.rows[0]?.["name"] == null) return false;
  const newest = await db.execute(
    sql`select max(created_at)::text as at from drizzle.__drizzle_migrations`,
  );
  return Number(newest.rows[0]?.["at"] ?? -1) >= NEWEST;
}
