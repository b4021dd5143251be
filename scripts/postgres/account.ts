import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The account PostgreSQL runs as; null means our own. */
export type Account = { uid: number; gid: number } | null;

const NAME = "postgres";

async function idOf(flag: "-u" | "-g"): Promise<number | null> {
  try {
    return Number((await run("id", [flag, NAME])).stdout.trim());
  } catch {
    return null;
  }
}

/** PostgreSQL refuses to run as root: root runs it as the user `postgres`, made if it is missing. */
export async function postgresAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return null;
  if ((await idOf("-u")) === null) {
    await run("groupadd", ["--force", "--system", NAME]);
    await run("useradd", [
      "--system",
      "--gid",
      NAME,
      "--no-create-home",
      "--shell",
      "/usr/sbin/nologin",
      NAME,
    ]);
  }
  const [uid, gid] = [await idOf("-u"), await idOf("-g")];
  if (uid === null || gid === null)
    throw new Error(
      "The user postgres could not be made. Set DATABASE_URL, or do not start as root.",
    );
  return { uid, gid };
}
