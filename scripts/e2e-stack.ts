/**
 * The whole shop for one run of browser stories: own database, own sandbox of a fixed seed, the built
 * shop, all on free ports. Tells its parent the addresses and lives until the parent lets go.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { SETTING_NAMES } from "@/lib/env/settings";
import { build, distDir, isBuilt } from "./build/build";
import { plan } from "./launcher/plan";
import { openRun } from "./launcher/run-file";
import { DEFAULT_WORLD } from "./launcher/sandbox";
import { startStack } from "./launcher/stack";
import { THROWAWAY_FLAGS } from "./postgres/throwaway-flags";
import { freePort } from "./support/ports";

/** Stories read pages faster than one upstream account may. */
const UPSTREAM_RATE = "500";
const SECRET = "stories-run-on-data-that-is-thrown-away";

const told = new AbortController();
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
  process.on(signal, () => told.abort(new Error(signal)));
process.once("disconnect", () => told.abort(new Error("The stories are over.")));

const dataDir = await mkdtemp(path.join(tmpdir(), "sampan-e2e-"));
const port = await freePort();
// The operator's settings are for the operator's shop: stories run on the defaults.
const inherited = Object.entries(process.env).filter(([name]) => !SETTING_NAMES.includes(name));
const planned = plan(
  { ...Object.fromEntries(inherited), PORT: String(port), UPSTREAM_RATE },
  SECRET,
);
if (!planned.ok) throw new Error(JSON.stringify(planned.error));
if (!isBuilt(distDir())) await build(distDir(), { signal: told.signal });
const stack = await startStack({
  dataDir,
  plan: planned.value,
  secret: SECRET,
  run: openRun(dataDir, `http://127.0.0.1:${port}`),
  signal: told.signal,
  world: DEFAULT_WORLD,
  shop: { mode: "built", distDir: distDir() },
  databaseFlags: THROWAWAY_FLAGS,
  say: () => undefined,
});
process.send?.({
  shopUrl: stack.url,
  sandboxUrl: stack.sandboxUrl,
  dataDir,
  databaseUrl: stack.databaseUrl,
});

const over = new Promise<null>((resolve) => {
  if (told.signal.aborted) resolve(null);
  told.signal.addEventListener("abort", () => resolve(null), { once: true });
});
const failure = await Promise.race([over, stack.failed]);
if (failure !== null) console.error(failure);
await stack.stop();
for (const folder of [dataDir, stack.databaseHome])
  if (folder !== null) await rm(folder, { recursive: true, force: true });
process.exit(failure === null ? 0 : 1);
