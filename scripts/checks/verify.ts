import { run } from "../support/run";

type Check = { name: string; commands: [string, ...string[]][] };

const HOUSE = ["app", "components", "lib", "scripts", "e2e", "bench", "instrumentation.ts"];

const CHECKS: Check[] = [
  // Routes' types are generated; without them tsc knows no page.
  {
    name: "types",
    commands: [
      ["next", "typegen"],
      ["tsc", "--noEmit", "-p", "."],
    ],
  },
  { name: "lint", commands: [["eslint", "."]] },
  { name: "format", commands: [["prettier", "--check", "--log-level", "warn", "."]] },
  { name: "floors", commands: [["depcruise", "--config", ".dependency-cruiser.mjs", ...HOUSE]] },
  { name: "unused code", commands: [["knip"]] },
  { name: "API document", commands: [["tsx", "scripts/openapi.ts", "--check"]] },
];

async function passes({ name, commands }: Check): Promise<boolean> {
  const begun = performance.now();
  for (const [command, ...args] of commands) {
    const ran = await run(command, args);
    if (ran.code === 0) continue;
    console.log(`verify: ${name} FAILED (${[command, ...args].join(" ")})\n${ran.output.trim()}\n`);
    return false;
  }
  console.log(`verify: ${name} ok, ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return true;
}

/** Runs every check, two at a time, and answers with the names of those that failed. */
export async function verify(): Promise<string[]> {
  const waiting = [...CHECKS];
  const failed: string[] = [];
  async function work(): Promise<void> {
    for (let check = waiting.shift(); check; check = waiting.shift())
      if (!(await passes(check))) failed.push(check.name);
  }
  await Promise.all([work(), work()]);
  return failed;
}
