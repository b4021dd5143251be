import { execFile } from "node:child_process";
import { chown, mkdir, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import type { Account } from "./account";
import type { Binaries } from "./binaries";
import type { Folders } from "./folders";

const run = promisify(execFile);

/**
 * Makes the data folder if there is none. It is built beside its place and moved there whole, so a
 * kill in the middle leaves nothing half made.
 */
export async function initialise(
  folders: Folders,
  binaries: Binaries,
  account: Account,
  password: string,
): Promise<void> {
  if (await stat(path.join(folders.data, "PG_VERSION")).catch(() => null)) return;
  for (const name of await readdir(folders.home))
    if (name.startsWith("data.new-"))
      await rm(path.join(folders.home, name), { recursive: true, force: true });
  const fresh = path.join(folders.home, `data.new-${process.pid}`);
  const passwordFile = `${fresh}.password`;
  await mkdir(fresh, { mode: 0o700 });
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account)
    for (const name of [fresh, passwordFile]) await chown(name, account.uid, account.gid);
  const options = [
    `--pgdata=${fresh}`,
    "--username=sampan",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--encoding=UTF8",
    "--locale=C",
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--no-instructions",
  ];
  try {
    await run(binaries.initdb, options, { ...account, cwd: fresh, env: bareEnvironment() });
  } finally {
    await rm(passwordFile);
  }
  await rename(fresh, folders.data);
}

/** PostgreSQL listens to PG… variables; the operator's are meant for other servers. */
export function bareEnvironment(): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = { ...process.env, LC_ALL: "C", TZ: "UTC" };
  for (const name of Object.keys(env)) if (/^(PG|LANG)/.test(name)) delete env[name];
  return env;
}
