/** `npm start` and `npm run dev` (with --dev), once the dependencies are there. */
import { existsSync } from "node:fs";
import path from "node:path";
import { describeProblems } from "@/lib/env/settings";
import { build, distDir, isBuilt } from "./build/build";
import { endPreviousRun, requirePort } from "./launcher/clear-the-way";
import { plan } from "./launcher/plan";
import { Refusal } from "./launcher/refusal";
import { ROOT } from "./launcher/root";
import { openRun } from "./launcher/run-file";
import { DEFAULT_WORLD } from "./launcher/sandbox";
import { keptSecret } from "./launcher/secret";
import { localUrl } from "./launcher/shop";
import { startStack } from "./launcher/stack";

function say(part: string, line: string): void {
  console.log(`${part.padEnd(10)}${line}`);
}

/** Aborted once we are told to end, by a signal or by the loss of whoever started us. */
function untilTold(): AbortSignal {
  const told = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(name, () => told.abort(new Refusal(`${name}.`)));
  process.once("disconnect", () =>
    told.abort(new Refusal("The process that started this one is gone.")),
  );
  process.channel?.unref();
  return told.signal;
}

async function start(mode: "built" | "dev", signal: AbortSignal): Promise<number> {
  const envFile = path.join(ROOT, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const dataDir = path.resolve(ROOT, process.env["DATA_DIR"]?.trim() || ".data");
  const secret = keptSecret(dataDir);
  const planned = plan(process.env, secret);
  if (!planned.ok) throw new Refusal(`Nothing was started.\n${describeProblems(planned.error)}`);
  const { host, port } = planned.value.settings;
  await endPreviousRun(dataDir, say);
  await requirePort(host, port);

  const run = openRun(dataDir, localUrl(host, port));
  const dist = distDir();
  if (mode === "built" && !isBuilt(dist)) {
    say("build", "building the shop, about a minute");
    await build(dist, { signal, onSpawn: (pid) => run.note("build", pid) });
  }
  const stack = await startStack({
    dataDir,
    plan: planned.value,
    secret,
    run,
    signal,
    world: DEFAULT_WORLD,
    shop: { mode, distDir: dist },
    say,
  });
  console.log(`\nOpen ${stack.url}  (Ctrl-C ends everything)`);
  if (stack.demo !== null)
    console.log(`Demo accounts: ${stack.demo.emails.join(", ")}; password ${stack.demo.password}`);
  const told = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener("abort", () => resolve(), { once: true });
  });
  const failure = await Promise.race([told.then(() => null), stack.failed]);
  console.log(`\n${failure ?? String((signal.reason as Error).message)} Ending all parts.`);
  await stack.stop();
  console.log("All parts have ended.");
  return failure === null ? 0 : 1;
}

try {
  process.exitCode = await start(process.argv.includes("--dev") ? "dev" : "built", untilTold());
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
