import { existsSync } from "node:fs";
import { findChromium } from "../support/chromium";
import { run } from "../support/run";

const WHAT_TO_DO =
  "The browser stories need Chromium and none was found. Install Chromium or Google Chrome (Debian: apt-get install chromium), or run `npx playwright install --with-deps chromium`, or set CHROMIUM_PATH to the program.";

const TEN_MINUTES = 600_000;

async function installFromDebian(): Promise<void> {
  console.log("Chromium is missing: installing Debian's package.");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-q"], { env, timeoutMs: TEN_MINUTES });
  const install = ["install", "-y", "-q", "--no-install-recommends", "chromium"];
  const ran = await run("apt-get", install, { env, timeoutMs: TEN_MINUTES });
  if (ran.code !== 0) console.log(ran.output.split("\n").slice(-8).join("\n"));
}

/** Finds a browser or brings one: Debian's package for root, else Playwright's download. */
export async function bringChromium(): Promise<string> {
  const there = findChromium();
  if (there !== null) return there;
  if (process.env["CHROMIUM_PATH"])
    throw new Error("CHROMIUM_PATH names a file that does not exist. Correct it or unset it.");
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) await installFromDebian();
  else {
    console.log("Chromium is missing: asking Playwright to download one.");
    await run("playwright", ["install", "chromium"], { timeoutMs: TEN_MINUTES });
  }
  const brought = findChromium();
  if (brought === null) throw new Error(WHAT_TO_DO);
  return brought;
}
