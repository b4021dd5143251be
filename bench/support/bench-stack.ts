import { execFileSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { migrate } from "@/lib/db/migrate";
import { build, distDir, isBuilt } from "../../scripts/build/build";
import { ROOT } from "../../scripts/launcher/root";
import { ensureDatabase } from "../../scripts/postgres/connect";
import { startPostgres } from "../../scripts/postgres/server";
import { startStandalone, type RunningServer } from "./servers";

export const CREDENTIALS = {
  accessKey: "bench-key",
  accessSecret: "bench-secret",
  userId: "2100000000001",
};

export type BenchStack = {
  /** The database of the shops of this run. */
  databaseUrl: string;
  /** The shop over the given upstream, with everything on: database, call log, limits, metrics. */
  startShop(upstreamUrl: string): Promise<RunningServer>;
  /** The minimal Next app over the same upstream. */
  startBaseline(upstreamUrl: string): Promise<RunningServer>;
  close(): Promise<void>;
};

/** Builds the shop where it is not built yet, and starts a real PostgreSQL for the shops of this run. */
export async function prepareStack(): Promise<BenchStack> {
  const dist = distDir();
  if (!isBuilt(dist)) await build(dist);
  let baseline: string | null = null;
  const dataDir = await mkdtemp(path.join(tmpdir(), "sampan-bench-"));
  const postgres = await startPostgres(dataDir);
  await ensureDatabase(postgres.url("postgres"), "sampan");
  await migrate(postgres.url("sampan"));

  return {
    databaseUrl: postgres.url("sampan"),
    startShop: (upstreamUrl) =>
      startStandalone(
        path.join(ROOT, dist, "standalone/server.js"),
        {
          DATABASE_URL: postgres.url("sampan"),
          UPSTREAM_BASE_URL: upstreamUrl,
          UPSTREAM_ACCESS_KEY: CREDENTIALS.accessKey,
          UPSTREAM_ACCESS_SECRET: CREDENTIALS.accessSecret,
          UPSTREAM_USER_ID: CREDENTIALS.userId,
          UPSTREAM_RATE: "1000",
          NEXTAUTH_SECRET: randomBytes(48).toString("base64"),
        },
        "/readyz",
      ),
    startBaseline: (upstreamUrl) =>
      startStandalone((baseline ??= buildBaseline()), { BENCH_UPSTREAM: upstreamUrl }, "/"),
    async close() {
      await postgres.stop();
      for (const folder of [postgres.home, dataDir])
        await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Builds the minimal app and answers its server's file. */
function buildBaseline(): string {
  const home = path.join(ROOT, "bench/baseline");
  const next = path.join(ROOT, "node_modules/next/dist/bin/next");
  execFileSync(process.execPath, [next, "build"], { cwd: home, stdio: "ignore" });
  // The standalone server needs its scripts beside it; the build leaves copying them to us.
  const served = path.join(home, ".next/standalone/bench/baseline");
  execFileSync("cp", ["-r", path.join(home, ".next/static"), path.join(served, ".next/")]);
  return path.join(served, "server.js");
}
