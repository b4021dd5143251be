import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TestProject } from "vitest/node";
import { startPostgres } from "../postgres/server";
import { THROWAWAY_FLAGS } from "../postgres/throwaway-flags";

declare module "vitest" {
  // Vitest's own extension point: it has to be an interface.
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions
  interface ProvidedContext {
    databaseServerUrl: string;
  }
}

/** One real PostgreSQL for all suites of the "db" project; each file makes databases of its own. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(path.join(tmpdir(), "sampan-test-"));
  const server = await startPostgres(dataDir, THROWAWAY_FLAGS);
  project.provide("databaseServerUrl", server.url("postgres"));
  return async () => {
    await server.stop();
    for (const folder of [server.home, dataDir]) await rm(folder, { recursive: true, force: true });
  };
}
