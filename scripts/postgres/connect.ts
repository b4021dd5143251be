import { Client } from "pg";

export function databaseUrl(port: number, password: string, database: string): string {
  return `postgres://sampan:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

/** Runs one piece of work on a connection of its own. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  // A server that stops drops the connection; the query that ran reports it.
  client.on("error", () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Whether a server answers there and takes our password. */
export async function answers(url: string): Promise<boolean> {
  try {
    await withClient(url, (client) => client.query("select 1"));
    return true;
  } catch {
    return false;
  }
}

/** Makes a database unless it is there already. */
export async function ensureDatabase(adminUrl: string, name: string): Promise<void> {
  await withClient(adminUrl, async (client) => {
    const known = await client.query("select 1 from pg_database where datname = $1", [name]);
    if (known.rowCount === 0)
      await client.query(`create database ${client.escapeIdentifier(name)}`);
  });
}
