import { fileURLToPath } from "node:url";
import { drizzle } from "drizzle-orm/node-postgres";
import { migrate as applyMigrations } from "drizzle-orm/node-postgres/migrator";
import { Client } from "pg";

/** Any number that no other program is likely to lock: the letters "smpn". */
const LOCK = 0x736d706e;

/** The folder of the generated SQL. For launchers and tests: it is not part of the shop's bundle. */
const FOLDER = fileURLToPath(new URL("./migrations", import.meta.url));

/** The newest migration of the queue we have. A test holds it together with the package. */
export const QUEUE_SCHEMA = 20;

/**
 * Brings a database up to this version's schema, and the job queue's: a shop can add jobs before the
 * first worker ever ran. Safe to run from several processes at once: they
 * take turns. Throws when the database can't be reached or a statement fails; what was applied in
 * that run is rolled back.
 */
export async function migrate(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [LOCK]);
    await client.query("set client_min_messages = warning");
    // First, so that our own newest migration vouches for both.
    if ((await queueSchema(client)) < QUEUE_SCHEMA) await migrateQueue(databaseUrl);
    await applyMigrations(drizzle({ client }), { migrationsFolder: FOLDER });
  } finally {
    // The lock goes with the connection.
    await client.end();
  }
}

async function queueSchema(client: Client): Promise<number> {
  const table = await client.query("select to_regclass('graphile_worker.migrations') as name");
  if ((table.rows as { name: string | null }[])[0]?.name == null) return 0;
  const newest = await client.query("select max(id) as id from graphile_worker.migrations");
  return (newest.rows as { id: number | null }[])[0]?.id ?? 0;
}

/** Loaded only when it is needed: it takes longer than all else a command of ours does. */
async function migrateQueue(databaseUrl: string): Promise<void> {
  const { Logger, runMigrations } = await import("graphile-worker");
  // Its reports of what it does; what fails is thrown.
  const silent = new Logger(() => () => undefined);
  await runMigrations({ connectionString: databaseUrl, logger: silent });
}
