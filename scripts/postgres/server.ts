import { spawn } from "node:child_process";
import { once } from "node:events";
import { open, rm } from "node:fs/promises";
import { isAlive } from "../support/process-facts";
import { freePort } from "../support/ports";
import { waitFor } from "../support/wait";
import { postgresAccount } from "./account";
import { findBinaries } from "./binaries";
import { answers, databaseUrl } from "./connect";
import { databaseHome, prepareFolders, readPassword, ROOT_BINARIES, type Folders } from "./folders";
import { bareEnvironment, initialise } from "./initialise";
import { inspect, postmasterFile } from "./inspect";
import { lastLines } from "../support/last-lines";

export type PostgresServer = {
  /** Where the server's own data lies. */
  home: string;
  port: number;
  pid: number;
  /** True when it outlived an earlier start and was taken over as it runs. */
  adopted: boolean;
  /** The connection string of one of its databases. */
  url(database: string): string;
  /** Ends it, adopted or not: open transactions are rolled back, the data is left clean. */
  stop(): Promise<void>;
};

const START_TIMEOUT_MS = 60_000;

/**
 * Starts the bundled PostgreSQL on the data kept for `dataDir`, or takes over the one that still
 * runs on it. Loopback and TCP only; it is detached, so the terminal's Ctrl-C reaches us first.
 * `flags` are extra `-c name=value` settings. Throws with the end of the server's log.
 */
export async function startPostgres(
  dataDir: string,
  flags: readonly string[] = [],
): Promise<PostgresServer> {
  const account = await postgresAccount();
  const folders = await prepareFolders(databaseHome(dataDir, account !== null), account);
  const binaries = await findBinaries(account ? ROOT_BINARIES : null);
  const password = await readPassword(folders.password);
  await initialise(folders, binaries, account, password);

  const running = await settle(folders, password);
  const server = running ?? (await launch());
  return {
    home: folders.home,
    port: server.port,
    pid: server.pid,
    adopted: running !== null,
    url: (database) => databaseUrl(server.port, password, database),
    stop: () => stop(server.pid),
  };

  async function launch(): Promise<{ pid: number; port: number }> {
    const port = await freePort();
    const log = await open(folders.log, "w");
    const options = ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...flags];
    const child = spawn(
      binaries.postgres,
      ["-D", folders.data, "-p", String(port), ...options.flatMap((option) => ["-c", option])],
      {
        ...account,
        cwd: folders.data,
        env: bareEnvironment(),
        detached: true,
        stdio: ["ignore", log.fd, log.fd],
      },
    );
    await once(child, "spawn");
    await log.close();
    child.unref();
    const url = databaseUrl(port, password, "postgres");
    await waitFor(
      "PostgreSQL's start",
      async () => {
        if (child.exitCode !== null || child.signalCode !== null)
          throw new Error(`PostgreSQL did not start.\n${await lastLines(folders.log, 8)}`);
        return (await answers(url)) || null;
      },
      { timeoutMs: START_TIMEOUT_MS },
    );
    return { pid: child.pid ?? 0, port };
  }
}

/** Waits out a server on its way up or down; answers with the one that runs, or null for none. */
async function settle(
  folders: Folders,
  password: string,
): Promise<{ pid: number; port: number } | null> {
  const outcome = await waitFor(
    "PostgreSQL's recovery",
    async () => {
      const decision = await inspect(folders.data);
      if (decision.kind === "start") return decision;
      if (decision.kind === "wait") return null;
      return (await answers(databaseUrl(decision.port, password, "postgres"))) ? decision : null;
    },
    { timeoutMs: START_TIMEOUT_MS },
  );
  if (outcome.kind === "adopt") return { pid: outcome.pid, port: outcome.port };
  if (outcome.removeFile) await rm(postmasterFile(folders.data), { force: true });
  return null;
}

/** SIGINT is PostgreSQL's fast shutdown: it waits for nobody and still writes a checkpoint. */
async function stop(pid: number): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, "SIGINT");
  await waitFor("PostgreSQL's stop", () => (isAlive(pid) ? null : true), { timeoutMs: 30_000 });
}
