/** `npm start` and `npm run dev` (with --dev), once the dependencies are there. */
import { existsSync } from "node:fs";
import path from "node:path";
import { describeProblems } from "@/lib/env/settings";
import { build, distDir, isBuilt } from "./build/build";
import { plan } from "./launcher/plan";
import { ROOT } from "./launcher/root";
import { processIdentity } from "./support/process-facts";
import { portTrouble } from "./support/ports";
import { endProcess, judgeRun, readRun } from "./launcher/run-file";
import { DEFAULT_WORLD } from "./launcher/sandbox";
import { keptSecret } from "./launcher/secret";
import { startStack } from "./launcher/stack";

/** A reason to stop that needs no stack trace. */
class Refusal extends Error {}

function say(part: string, line: string): void {
  console.log(`${part.padEnd(10)}${line}`);
}

async function clearTheWay(dataDir: string, host: string, port: number): Promise<void> {
  const previous = judgeRun(readRun(dataDir), processIdentity);
  if (previous.kind === "running")
    throw new Refusal(
      `Sampan already runs from this folder at ${previous.url} (process ${previous.pid}). Stop that one first, or give this one another PORT and DATA_DIR.`,
    );
  if (previous.kind === "orphans")
    for (const part of previous.parts) {
      say(part.name, `process ${part.pid} outlived the last start: ended`);
      await endProcess(part.pid, 5_000);
    }
  const trouble = await portTrouble(port, host);
  if (trouble === "EADDRINUSE")
    throw new Refusal(
      `PORT ${port} on ${host} is taken by another program. Stop it, or choose another port: PORT=${port + 1} npm start`,
    );
  if (trouble !== null)
    throw new Refusal(
      `The shop can't listen on HOST ${host}, PORT ${port} (${trouble}). Set HOST to an address of this machine and PORT to one above 1023.`,
    );
}

async function start(mode: "built" | "dev", stopped: Promise<string>): Promise<number> {
  const envFile = path.join(ROOT, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const dataDir = path.resolve(ROOT, process.env["DATA_DIR"]?.trim() || ".data");
  const secret = keptSecret(dataDir);
  const planned = plan(process.env, secret);
  if (!planned.ok) throw new Refusal(`Nothing was started.\n${describeProblems(planned.error)}`);
  const { host, port } = planned.value.settings;
  await clearTheWay(dataDir, host, port);

  const dist = distDir();
  if (mode === "built" && !isBuilt(dist)) {
    say("build", "building the shop, about a minute");
    await build(dist);
  }
  const stack = await startStack({
    dataDir,
    plan: planned.value,
    secret,
    world: DEFAULT_WORLD,
    shop: { mode, distDir: dist },
    say,
  });
  console.log(`\nOpen ${stack.url}  (Ctrl-C ends everything)`);
  const ended = await Promise.race([
    stopped.then((reason) => ({ reason, code: 0 })),
    stack.failed.then((reason) => ({ reason, code: 1 })),
  ]);
  console.log(`\n${ended.reason} Ending all parts.`);
  await stack.stop();
  console.log("All parts have ended.");
  return ended.code;
}

/** Resolves once we are told to end, whether by a signal or by the loss of whoever started us. */
function whenTold(): Promise<string> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
      process.on(signal, () => resolve(`${signal}.`));
    process.once("disconnect", () => resolve("The process that started this one is gone."));
    process.channel?.unref();
  });
}

try {
  process.exitCode = await start(process.argv.includes("--dev") ? "dev" : "built", whenTold());
} catch (error) {
  console.error(error instanceof Refusal ? error.message : error);
  process.exitCode = 1;
}
