import { inject } from "vitest";
import { migrate } from "@/lib/db/migrate";
import { randomId } from "@/lib/kernel/random-id";
import { ensureDatabase } from "../postgres/connect";

/** The URL of a new, empty database on the suite's server. Only for tests of the "db" project. */
export async function emptyDatabase(): Promise<string> {
  const url = new URL(inject("databaseServerUrl"));
  const name = `test_${randomId().toLowerCase()}`;
  await ensureDatabase(url.href, name);
  url.pathname = name;
  return url.href;
}

/** The same with the schema in place. */
export async function freshDatabase(): Promise<string> {
  const url = await emptyDatabase();
  await migrate(url);
  return url;
}
