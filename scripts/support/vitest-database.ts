import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../postgres/server";

declare module "vitest" {
  // Vitest's own extension point: it has to be an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    databaseServerUrl: string;
  }
}

/** Data that is thrown away need not survive a power cut. */
const FAST = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=200"];

/** One real PostgreSQL for all suites of the "db" project; each file makes databases of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "sampan-test-"));
  const server = await startPostgres(dataDir, FAST);
  project.provide("databaseServerUrl", server.url("postgres"));
  return async () => {
    await server.stop();
    for (const folder of [server.home, dataDir]) await rm(folder, { recursive: true, force: true });
  };
}
