import { existsSync } from "node:fs";
import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { ROOT } from "../launcher/root";
import { ensureDatabase } from "../postgres/connect";
import { startPostgres } from "../postgres/server";

export type OperatorDatabase = {
  url: string;
  /** Ends what was started for this; a database that ran already goes on. */
  release(): Promise<void>;
};

/** Reads `.env` as `npm start` does; what the environment says already counts first. */
function readEnvFile(): void {
  const file = path.join(ROOT, ".env");
  if (existsSync(file)) process.loadEnvFile(file);
}

/**
 * The database of the shop, for a script an operator runs beside it: `DATABASE_URL`, or the bundled
 * one under `DATA_DIR`, which is started when `npm start` does not have it running. Brought up to
 * this version's schema.
 */
export async function operatorDatabase(): Promise<OperatorDatabase> {
  readEnvFile();
  const given = process.env["DATABASE_URL"]?.trim();
  if (given) {
    await migrate(given);
    return { url: given, release: () => Promise.resolve() };
  }
  const server = await startPostgres(
    path.resolve(ROOT, process.env["DATA_DIR"]?.trim() || ".data"),
  );
  try {
    await ensureDatabase(server.url("postgres"), "sampan");
    const url = server.url("sampan");
    await migrate(url);
    return { url, release: () => (server.adopted ? Promise.resolve() : server.stop()) };
  } catch (error) {
    if (!server.adopted) await server.stop();
    throw error;
  }
}
