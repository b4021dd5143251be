import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { errorCode } from "./error-code";

export type Transaction = Parameters<Parameters<NodePgDatabase["transaction"]>[0]>[0];

/** PostgreSQL's words for "run it again and it may well work": serialization failure, deadlock. */
const TRY_AGAIN: ReadonlySet<string> = new Set(["40001", "40P01"]);
const ATTEMPTS = 5;

/**
 * Runs `work` in one transaction at serializable isolation unless told otherwise. It is run again,
 * from the start, when PostgreSQL could not order it among others; so `work` must do nothing outside
 * the transaction. Anything it throws rolls back and is passed on.
 */
export async function inTransaction<T>(
  db: NodePgDatabase,
  work: (tx: Transaction) => Promise<T>,
  isolationLevel: "read committed" | "repeatable read" | "serializable" = "serializable",
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await db.transaction(work, { isolationLevel });
    } catch (error) {
      if (attempt >= ATTEMPTS || !TRY_AGAIN.has(errorCode(error) ?? "")) throw error;
    }
  }
}
