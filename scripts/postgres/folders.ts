import { createHash, randomBytes } from "node:crypto";
import { chmod, chown, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Account } from "./account";

/** Where one embedded server keeps what is its own. */
export type Folders = { home: string; data: string; log: string; password: string };

const ROOT_HOME = "/var/lib/sampan";

/** For root: the user postgres can't be sure to reach the project's folder. */
export const ROOT_BINARIES = `${ROOT_HOME}/binaries`;

/** The home of the database of a data folder, by who starts it. */
export function databaseHome(dataDir: string, asRoot: boolean): string {
  if (!asRoot) return path.join(dataDir, "postgres");
  const name = createHash("sha256").update(path.resolve(dataDir)).digest("hex").slice(0, 16);
  return path.join(ROOT_HOME, name);
}

/** Makes the home. Under another account it is passable for that account and private otherwise. */
export async function prepareFolders(home: string, account: Account): Promise<Folders> {
  await mkdir(home, { recursive: true });
  if (account) await chmod(ROOT_HOME, 0o755);
  await chmod(home, account ? 0o750 : 0o700);
  if (account) await chown(home, 0, account.gid);
  return {
    home,
    data: path.join(home, "data"),
    log: path.join(home, "postgres.log"),
    password: path.join(home, "password"),
  };
}

/** The superuser's password of this server, made once and readable by us alone. */
export async function readPassword(file: string): Promise<string> {
  try {
    await writeFile(file, randomBytes(24).toString("base64url"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFile(file, "utf8");
}
