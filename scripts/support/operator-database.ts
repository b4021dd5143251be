import { migrate } from "@/lib/db/migrate";
import { ensureDatabase } from "../postgres/connect";
import { startPostgres } from "../postgres/server";

export type OperatorDatabase = {
  url: string;
  /** Ends what was started for this; a database that ran already goes on. */
  release(): Promise<void>;
};

/**
 * The database of the shop, for a script an operator runs beside it: `DATABASE_URL`, or the bundled
 * one under `DATA_DIR`, which is started when `npm start` does not have it running. Brought up to
 * this version's schema.
 */
export async function operatorDatabase(
  env: Readonly<Record<string, string | undefined>>,
): Promise<OperatorDatabase> {
  const given = env["DATABASE_URL"]?.trim();
  if (given) {
    await migrate(given);
    return { url: given, release: () => Promise.resolve() };
  }
  const server = await startPostgres(env["DATA_DIR"]?.trim() || ".data");
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
