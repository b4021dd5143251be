/**
 * `npm test`, once the dependencies are there: verify, unit and database tests, browser stories.
 * The last line is the sum over both runners; a failed check of verify counts as one failure.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { build, distDir, isBuilt } from "./build/build";
import { bringChromium } from "./checks/browser";
import { judgeRunner, readPlaywright, readVitest, sum, type Tally } from "./checks/tally";
import { verify } from "./checks/verify";
import { ROOT } from "./launcher/root";
import { passOnEnds, run } from "./support/run";

const RESULTS = path.join(ROOT, "test-results");
const report = (name: string) => path.join(RESULTS, `${name}.json`);

function readReport(name: string): unknown {
  try {
    return JSON.parse(readFileSync(report(name), "utf8"));
  } catch {
    return undefined;
  }
}

async function unitTests(): Promise<Tally> {
  const args = [
    "run",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report("vitest")}`,
  ];
  const ran = await run("vitest", args, { show: true });
  return judgeRunner(ran.code, readReport("vitest"), readVitest);
}

async function browserStories(): Promise<Tally> {
  try {
    const browser = await bringChromium();
    const dist = distDir();
    if (!isBuilt(dist)) {
      console.log("Building the shop for the browser stories.");
      await build(dist);
    }
    const env = { CHROMIUM_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: report("playwright") };
    const ran = await run("playwright", ["test", "--reporter=list,json"], { show: true, env });
    return judgeRunner(ran.code, readReport("playwright"), readPlaywright);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1 };
  }
}

async function everything(): Promise<Tally> {
  mkdirSync(RESULTS, { recursive: true });
  for (const name of ["vitest", "playwright"]) rmSync(report(name), { force: true });
  const checks = { passed: 0, failed: (await verify()).length };
  const units = await unitTests();
  const stories = await browserStories();
  if (checks.failed > 0) console.log(`verify: ${checks.failed} failed, see above`);
  console.log(`unit and database tests: ${units.passed} passed, ${units.failed} failed`);
  console.log(`browser stories: ${stories.passed} passed, ${stories.failed} failed`);
  return sum([checks, units, stories]);
}

passOnEnds();
const { passed, failed } = await everything().catch((error: unknown) => {
  console.log(error);
  return { passed: 0, failed: 1 };
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
