/**
 * Asks the upstream one harmless question per read endpoint and holds the replies against the
 * contract: `npm run upstream:check`. See docs/upstream-check.md.
 */
import { existsSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { startSandbox } from "@/lib/sandbox/start";
import { DEFAULT_WORLD } from "./launcher/sandbox";
import { ROOT } from "./launcher/root";
import { checkUpstream } from "./upstream-check/run";
import { checkSettings, withoutSecrets, type CheckSettings } from "./upstream-check/settings";
import { tableText } from "./upstream-check/table";

const USAGE = `Usage: npm run upstream:check -- [--sandbox] [--out FILE]
  --sandbox   asks a sandbox started for this run in place of the upstream of the settings
  --out FILE  where the JSON goes; upstream-check.json in DATA_DIR unless said`;

const SANDBOX_ACCOUNT = {
  accessKey: "upstream-check",
  accessSecret: "a-secret-of-this-run-alone",
  userId: "2100000000001",
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      sandbox: { type: "boolean" },
      out: { type: "string" },
      help: { type: "boolean" },
    },
  });
  if (values.help) return say(USAGE);
  const envFile = path.join(ROOT, ".env");
  if (existsSync(envFile)) process.loadEnvFile(envFile);
  const dataDir = path.resolve(ROOT, process.env["DATA_DIR"]?.trim() || ".data");
  const out = path.resolve(values.out ?? path.join(dataDir, "upstream-check.json"));
  const opened = values.sandbox ? await openSandbox() : openUpstream();
  if (opened === null) return 1;
  try {
    const picture = await readFile(path.join(ROOT, "public/icons/icon-192.png"), "base64");
    const { settings } = opened;
    const report = await checkUpstream({ ...settings, picture });
    const told = { upstream: new URL(settings.baseUrl).origin, ...report };
    await mkdir(path.dirname(out), { recursive: true });
    await writeFile(out, withoutSecrets(`${JSON.stringify(told, null, 2)}\n`, settings));
    say(withoutSecrets(tableText(report), settings));
    say(`Written to ${path.relative(process.cwd(), out) || out}.`);
    return report.endpoints.some((endpoint) => endpoint.path !== null) ? 0 : 1;
  } finally {
    await opened.close();
  }
}

type Opened = { settings: CheckSettings; close(): Promise<void> };

function openUpstream(): Opened | null {
  const read = checkSettings(process.env);
  if (read.ok) return { settings: read.value, close: () => Promise.resolve() };
  process.stderr.write(`${read.error}\nOr try it on the sandbox: --sandbox\n`);
  return null;
}

async function openSandbox(): Promise<Opened> {
  const sandbox = await startSandbox({ port: 0, ...DEFAULT_WORLD, ...SANDBOX_ACCOUNT });
  const settings = {
    ...SANDBOX_ACCOUNT,
    baseUrl: sandbox.url,
    timestampUnit: "ms" as const,
    ratePerSecond: 50,
    timeoutMs: 60_000,
    paths: {},
  };
  return { settings, close: () => sandbox.close() };
}

function say(line: string): 0 {
  process.stdout.write(`${line}\n`);
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
