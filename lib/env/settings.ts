import { z } from "zod";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { confirmedEndpoints, pathOverrides } from "./endpoint-settings";
import * as fields from "./fields";
import { stripeAccount, stripeSettings, wholeStripe } from "./stripe-settings";
import { schemeUrl, upstreamUrl, webUrl } from "./urls";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

/** One variable that is missing or not usable, and what to do. Never its value. */
export type SettingsProblem = { variable: string; advice: string };

const variables = z.object({
  PORT: fields.integerBetween(1, 65_535).default(3000),
  HOST: fields.listenHost.default("127.0.0.1"),
  UPSTREAM_BASE_URL: upstreamUrl(
    "is not set: give the upstream's address, or run `npm start`, which brings a sandbox",
  ),
  UPSTREAM_ACCESS_KEY: fields.headerValue("access key"),
  UPSTREAM_ACCESS_SECRET: fields.headerValue("access secret"),
  UPSTREAM_USER_ID: fields.headerValue("user id"),
  UPSTREAM_TIMESTAMP_UNIT: fields.oneOf(["ms", "s"]).default("ms"),
  UPSTREAM_CALLBACK_BASE: fields.oneOf(["accessKey+body", "body"]).default("accessKey+body"),
  UPSTREAM_RATE: fields.callsPerSecond.default(20),
  UPSTREAM_TIMEOUT_MS: fields.integerBetween(100, 120_000).default(8000),
  UPSTREAM_PATHS: pathOverrides.default({}),
  UPSTREAM_CONFIRMED: confirmedEndpoints.default([]),
  ORDER_SKUS: fields.integerBetween(1, 500).default(50),
  PICTURE_HOSTS: fields.hostList.optional(),
  PICTURE_SEARCH_HOURS: fields.integerBetween(1, 720).default(24),
  DATABASE_URL: schemeUrl(
    ["postgres", "postgresql"],
    "is not set: give a PostgreSQL URL, or run `npm start`, which brings a database",
  ),
  REDIS_URL: schemeUrl(["redis", "rediss"], "must be a Redis URL").optional(),
  DATA_DIR: fields.required("must be a folder").default(".data"),
  NEXTAUTH_URL: webUrl("must be the address people reach the shop at").optional(),
  NEXTAUTH_SECRET: fields.strongSecret(
    "is not set: use at least 32 characters of random text, or run `npm start`, which makes one",
  ),
  STRIPE_SECRET_KEY: stripeSettings.secretKey.optional(),
  STRIPE_WEBHOOK_SECRET: stripeSettings.webhookSecret.optional(),
  STRIPE_API_BASE: stripeSettings.apiBase.optional(),
  OIDC_ISSUER: webUrl("must be the address of an OpenID Connect provider").optional(),
  OIDC_CLIENT_ID: fields.required("is required with OIDC_ISSUER").optional(),
  OIDC_CLIENT_SECRET: fields.required("is required with OIDC_ISSUER").optional(),
  OIDC_NAME: fields.required("must be a name for a button").default("OpenID"),
  TRUSTED_PROXIES: fields.integerBetween(0, 8).default(0),
  WORKER_CONCURRENCY: fields.integerBetween(1, 100).default(5),
  CALL_LOG_DAYS: fields.integerBetween(1, 3650).default(90),
  SMTP_URL: schemeUrl(["smtp", "smtps"], "must be a mail server's URL").optional(),
  MAIL_FROM: fields.mailSender.optional(),
  LOG_LEVEL: fields.oneOf(LOG_LEVELS).default("info"),
  METRICS_TOKEN: fields.strongSecret("must be random text").optional(),
});

/** What can't be decided by one variable alone. */
const checked = variables.superRefine((read, context) => {
  const missing = (variable: string, other: string) =>
    context.addIssue({ code: "custom", path: [variable], message: `is required with ${other}` });
  if (read.SMTP_URL !== undefined && read.MAIL_FROM === undefined) missing("MAIL_FROM", "SMTP_URL");
  if (read.MAIL_FROM !== undefined && read.SMTP_URL === undefined) missing("SMTP_URL", "MAIL_FROM");
});

/** The names of all variables the shop reads. */
export const SETTING_NAMES: readonly string[] = Object.keys(variables.shape);

/** Everything the operator decides, checked once at start. */
export type Settings = ReturnType<typeof arrange>;

/**
 * Reads the settings of a running shop out of environment variables. Empty counts as unset.
 * All problems are reported at once.
 */
export function readSettings(
  env: Readonly<Record<string, string | undefined>>,
): Result<Settings, SettingsProblem[]> {
  const set = Object.entries(env).flatMap(([name, value]) => {
    const text = value?.trim() ?? "";
    return text === "" ? [] : [[name, text] as const];
  });
  const read = checked
    .superRefine(wholeProvider)
    .superRefine(wholeStripe)
    .safeParse(Object.fromEntries(set));
  if (read.success) return succeed(arrange(read.data));
  return refuse(
    read.error.issues.map((issue) => ({ variable: String(issue.path[0]), advice: issue.message })),
  );
}

/** One line per problem, for a terminal. */
export function describeProblems(problems: readonly SettingsProblem[]): string {
  return problems.map(({ variable, advice }) => `${variable} ${advice}.`).join("\n");
}

/** A provider without its credentials, or credentials without a provider, is a slip of the pen. */
function wholeProvider(
  read: Pick<z.output<typeof variables>, "OIDC_ISSUER" | "OIDC_CLIENT_ID" | "OIDC_CLIENT_SECRET">,
  context: z.RefinementCtx,
): void {
  const names = ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"] as const;
  const missing = names.filter((name) => read[name] === undefined);
  if (missing.length === names.length) return;
  for (const name of missing)
    context.addIssue({
      code: "custom",
      path: [name],
      message:
        "is required to sign in through a provider: set all of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, or none",
    });
}

/** Where people may sign in besides here. */
export type ProviderSettings = {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What the button calls it. */
  name: string;
};

function provider(read: z.output<typeof variables>): ProviderSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = read;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return null;
  return { issuer, clientId, clientSecret, name: read.OIDC_NAME };
}

function arrange(read: z.output<typeof variables>) {
  const reachable = ["0.0.0.0", "::"].includes(read.HOST) ? "localhost" : read.HOST;
  const authority = reachable.includes(":") ? `[${reachable}]` : reachable;
  return {
    host: read.HOST,
    port: read.PORT,
    upstream: {
      baseUrl: read.UPSTREAM_BASE_URL,
      accessKey: read.UPSTREAM_ACCESS_KEY,
      accessSecret: read.UPSTREAM_ACCESS_SECRET,
      userId: read.UPSTREAM_USER_ID,
      timestampUnit: read.UPSTREAM_TIMESTAMP_UNIT,
      /** What the HMAC of a callback covers. */
      callbackBase: read.UPSTREAM_CALLBACK_BASE,
      ratePerSecond: read.UPSTREAM_RATE,
      timeoutMs: read.UPSTREAM_TIMEOUT_MS,
      /** Endpoint key to path, for endpoints whose documented path is wrong. */
      paths: read.UPSTREAM_PATHS,
      /** Endpoint keys the operator vouches for against a real upstream. */
      confirmed: read.UPSTREAM_CONFIRMED,
    },
    /** How many SKUs the marketplace takes in one order. */
    orderSkus: read.ORDER_SKUS,
    /** Each "host", "host:port" or "*.host". */
    pictureHosts: read.PICTURE_HOSTS ?? ["*.alicdn.com", new URL(read.UPSTREAM_BASE_URL).host],
    /** How long a picture somebody searches by is kept. */
    pictureSearchHours: read.PICTURE_SEARCH_HOURS,
    databaseUrl: read.DATABASE_URL,
    redisUrl: read.REDIS_URL ?? null,
    dataDir: read.DATA_DIR,
    nextAuthUrl: read.NEXTAUTH_URL ?? `http://${authority}:${read.PORT}`,
    nextAuthSecret: read.NEXTAUTH_SECRET,
    stripe: stripeAccount(read),
    oidc: provider(read),
    /** How many proxies of the operator stand in front; 0 ignores every forwarded header. */
    trustedProxies: read.TRUSTED_PROXIES,
    /** Jobs a worker does at once. */
    workerConcurrency: read.WORKER_CONCURRENCY,
    /** How long the log of calls to the upstream is kept. */
    callLogDays: read.CALL_LOG_DAYS,
    /** Null where there is no mail server: mails are kept for staff to read. */
    mail:
      read.SMTP_URL !== undefined && read.MAIL_FROM !== undefined
        ? { smtpUrl: read.SMTP_URL, from: read.MAIL_FROM }
        : null,
    logLevel: read.LOG_LEVEL,
    metricsToken: read.METRICS_TOKEN ?? null,
  };
}
