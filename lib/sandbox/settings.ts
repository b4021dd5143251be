import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { z } from "zod";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { scenarioSchema } from "./faults/fault";
import type { SandboxOptions } from "./start";
import { tradeSettingsSchema } from "./orders/settings";
import { MAX_OFFERS } from "./world/world";

/** The account the bundled sandbox knows when none is given. Worth nothing anywhere else. */
const SANDBOX_ACCOUNT = {
  accessKey: "sandbox-access-key",
  accessSecret: "sandbox-access-secret-not-for-production",
  userId: "2100000000001",
} as const;

const OPTIONS = {
  port: { type: "string", default: "4010" },
  host: { type: "string", default: "127.0.0.1" },
  seed: { type: "string", default: "1688" },
  offers: { type: "string", default: "20000" },
  "access-key": { type: "string", default: SANDBOX_ACCOUNT.accessKey },
  "access-secret": { type: "string", default: SANDBOX_ACCOUNT.accessSecret },
  "user-id": { type: "string", default: SANDBOX_ACCOUNT.userId },
  "public-url": { type: "string" },
  rate: { type: "string" },
  scenario: { type: "string" },
  speed: { type: "string" },
  "callback-url": { type: "string" },
  log: { type: "string", default: "events" },
} as const;

const whole = z
  .string()
  .regex(/^-?\d{1,10}$/)
  .transform(Number);

const schema = z.object({
  port: whole.pipe(z.int().min(0).max(65_535)),
  host: z.string().min(1),
  seed: whole,
  offers: whole.pipe(z.int().min(1).max(MAX_OFFERS)),
  "access-key": z.string().min(1),
  "access-secret": z.string().min(1),
  "user-id": z.string().min(1),
  "public-url": z.url().optional(),
  rate: whole.pipe(z.int().min(1)).optional(),
  scenario: z.string().optional(),
  speed: whole.pipe(tradeSettingsSchema.shape.speed.unwrap()).optional(),
  "callback-url": z.url().optional(),
  log: z.enum(["quiet", "events", "calls"]),
});

/** Reads the command line; an error names the option, never its value. */
export function readArguments(args: string[]): Result<SandboxOptions, string> {
  let values: unknown;
  try {
    values = parseArgs({ args, options: OPTIONS, strict: true }).values;
  } catch (error) {
    return refuse(error instanceof Error ? error.message : "the command line cannot be read");
  }
  const read = schema.safeParse(values);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse(`--${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not valid"}`);
  }
  const given = read.data;
  const scenario = readScenario(given.scenario);
  if (!scenario.ok) return scenario;
  return succeed({
    port: given.port,
    host: given.host,
    seed: given.seed,
    offers: given.offers,
    accessKey: given["access-key"],
    accessSecret: given["access-secret"],
    userId: given["user-id"],
    ...(given["public-url"] ? { publicUrl: given["public-url"].replace(/\/$/, "") } : {}),
    ratePerSecond: given.rate ?? null,
    faults: scenario.value.faults,
    trade: {
      // A day in two minutes: whoever tries the shop out wants to see goods arrive.
      speed: given.speed ?? 720,
      ...(given["callback-url"] && { callbackUrl: given["callback-url"] }),
      ...scenario.value.trade,
    },
    logLevel: given.log,
  });
}

function readScenario(path: string | undefined): Result<z.infer<typeof scenarioSchema>, string> {
  if (path === undefined) return succeed({ faults: [] });
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return refuse("--scenario: the file cannot be read as JSON");
  }
  const read = scenarioSchema.safeParse(content);
  if (read.success) return succeed(read.data);
  const [issue] = read.error.issues;
  return refuse(`--scenario: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not valid"}`);
}
