import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { Pool } from "pg";
import { settings } from "@/lib/env/load";
import { processScope } from "@/lib/kernel/process-scope";
import { log } from "@/lib/log/log";
import { NAMING } from "./naming";

/** The database, or a transaction in it. */
export type Database = Pick<
  NodePgDatabase,
  "select" | "selectDistinctOn" | "insert" | "update" | "delete" | "execute" | "transaction"
>;

export type DatabaseClient = { db: NodePgDatabase; close(): Promise<void> };

/** A pool of connections. They are opened when needed, so this neither waits nor fails. */
export function createDatabase(
  url: string,
  options: { connections?: number } = {},
): DatabaseClient {
  const pool = new Pool({
    connectionString: url,
    max: options.connections ?? 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    application_name: "sampan",
  });
  // Without a listener a connection that dies while idle would take the process with it.
  pool.on("error", (error) => log().warn({ err: error }, "idle database connection lost"));
  let closing: Promise<void> | null = null;
  return {
    db: drizzle({ client: pool, casing: NAMING }),
    close: () => (closing ??= pool.end()),
  };
}

/** This process's pool at `DATABASE_URL`. */
export function database(): DatabaseClient {
  return processScope("database", () => createDatabase(settings().databaseUrl));
}
