import { randomBytes } from "node:crypto";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { readSettings, type Settings, type SettingsProblem } from "@/lib/env/settings";

type Environment = Readonly<Record<string, string | undefined>>;

export type Plan = {
  /** Checked as the shop will see them, with stand-ins for what is not started yet. */
  settings: Settings;
  /** The credentials of a sandbox to start; null when a real upstream is set. */
  sandbox: SandboxCredentials | null;
  /** True when the bundled database is to be started. */
  ownDatabase: boolean;
  /** The operator's variables as they were. */
  env: Environment;
};

export type SandboxCredentials = { accessKey: string; accessSecret: string; userId: string };

const UPSTREAM_IDENTITY = [
  "UPSTREAM_ACCESS_KEY",
  "UPSTREAM_ACCESS_SECRET",
  "UPSTREAM_USER_ID",
] as const;

function isSet(env: Environment, name: string): boolean {
  return (env[name] ?? "").trim() !== "";
}

/**
 * Decides which parts to start and checks every setting before any of them is. `secret` stands in
 * for NEXTAUTH_SECRET when that is unset.
 */
export function plan(env: Environment, secret: string): Result<Plan, SettingsProblem[]> {
  const sandbox = isSet(env, "UPSTREAM_BASE_URL") ? null : sandboxCredentials();
  const ownDatabase = !isSet(env, "DATABASE_URL");
  const read = readSettings(
    shopEnvironment(env, {
      secret,
      sandbox: sandbox && { ...sandbox, url: "http://127.0.0.1:1" },
      databaseUrl: ownDatabase ? "postgres://127.0.0.1:1/sampan" : null,
    }),
  );
  const strays = sandbox ? UPSTREAM_IDENTITY.filter((name) => isSet(env, name)) : [];
  const problems = [
    ...(read.ok ? [] : read.error),
    ...strays.map((variable) => ({
      variable,
      advice: "is set without UPSTREAM_BASE_URL: set both, or neither to use the sandbox",
    })),
  ];
  if (!read.ok || problems.length > 0) return refuse(problems);
  return succeed({ settings: read.value, sandbox, ownDatabase, env });
}

export type Started = {
  secret: string;
  sandbox: (SandboxCredentials & { url: string }) | null;
  databaseUrl: string | null;
};

/** The shop's environment: the operator's, and what the parts we started add to it. */
export function shopEnvironment(env: Environment, started: Started): Environment {
  const { secret, sandbox, databaseUrl } = started;
  return {
    ...env,
    ...(isSet(env, "NEXTAUTH_SECRET") ? {} : { NEXTAUTH_SECRET: secret }),
    ...(databaseUrl === null ? {} : { DATABASE_URL: databaseUrl }),
    ...(sandbox === null
      ? {}
      : {
          UPSTREAM_BASE_URL: sandbox.url,
          UPSTREAM_ACCESS_KEY: sandbox.accessKey,
          UPSTREAM_ACCESS_SECRET: sandbox.accessSecret,
          UPSTREAM_USER_ID: sandbox.userId,
          UPSTREAM_CONFIRMED: "*",
        }),
  };
}

function sandboxCredentials(): SandboxCredentials {
  return {
    accessKey: randomBytes(12).toString("hex"),
    accessSecret: randomBytes(24).toString("hex"),
    userId: "2100000000001",
  };
}
