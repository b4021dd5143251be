import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSettings, SETTING_NAMES } from "./settings";

const usable = {
  UPSTREAM_BASE_URL: "https://api.example.com/",
  UPSTREAM_ACCESS_KEY: "key-1",
  UPSTREAM_ACCESS_SECRET: "shh-2",
  UPSTREAM_USER_ID: "2100007341207",
  DATABASE_URL: "postgres://u:p@127.0.0.1:5432/sampan",
  NEXTAUTH_SECRET: "0123456789abcdefghijklmnopqrstuv",
};

function valueOf(env: Record<string, string | undefined>) {
  const read = readSettings({ ...usable, ...env });
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

function refusals(env: Record<string, string | undefined>) {
  const read = readSettings({ ...usable, ...env });
  return read.ok ? [] : read.error;
}

test("fills every default", () => {
  expect(valueOf({})).toEqual({
    host: "127.0.0.1",
    port: 3000,
    upstream: {
      baseUrl: "https://api.example.com",
      accessKey: "key-1",
      accessSecret: "shh-2",
      userId: "2100007341207",
      timestampUnit: "ms",
      callbackBase: "accessKey+body",
      ratePerSecond: 20,
      timeoutMs: 8000,
      paths: {},
      confirmed: [],
    },
    orderSkus: 50,
    pictureHosts: ["*.alicdn.com", "api.example.com"],
    pictureSearchHours: 24,
    trustedProxies: 0,
    databaseUrl: usable.DATABASE_URL,
    redisUrl: null,
    dataDir: ".data",
    nextAuthUrl: "http://127.0.0.1:3000",
    nextAuthSecret: usable.NEXTAUTH_SECRET,
    oidc: null,
    stripe: null,
    workerConcurrency: 5,
    callLogDays: 90,
    mail: null,
    logLevel: "info",
    metricsToken: null,
  });
});

test.each([
  ["UPSTREAM_RATE", "2.5/s", (s: Read) => s.upstream.ratePerSecond, 2.5],
  ["UPSTREAM_TIMESTAMP_UNIT", "s", (s: Read) => s.upstream.timestampUnit, "s"],
  ["UPSTREAM_CONFIRMED", "*", (s: Read) => s.upstream.confirmed, "all"],
  ["UPSTREAM_CONFIRMED", "offers.search", (s: Read) => s.upstream.confirmed, ["offers.search"]],
  ["UPSTREAM_PATHS", '{"offers.get":"/x"}', (s: Read) => s.upstream.paths, { "offers.get": "/x" }],
  [
    "UPSTREAM_BASE_URL",
    "http://127.0.0.1:4010",
    (s: Read) => s.upstream.baseUrl,
    "http://127.0.0.1:4010",
  ],
  ["UPSTREAM_BASE_URL", "http://[::1]:4010", (s: Read) => s.upstream.baseUrl, "http://[::1]:4010"],
  ["PICTURE_HOSTS", "*.A.com, b.com:81", (s: Read) => s.pictureHosts, ["*.a.com", "b.com:81"]],
  ["HOST", "0.0.0.0", (s: Read) => s.nextAuthUrl, "http://localhost:3000"],
  ["HOST", "::1", (s: Read) => s.nextAuthUrl, "http://[::1]:3000"],
  ["WORKER_CONCURRENCY", "12", (s: Read) => s.workerConcurrency, 12],
  ["CALL_LOG_DAYS", "7", (s: Read) => s.callLogDays, 7],
  ["PORT", "  ", (s: Read) => s.port, 3000],
] as const)("reads %s=%s", (variable, text, pick, expected) => {
  expect(pick(valueOf({ [variable]: text }))).toEqual(expected);
});

test.each([
  ["PORT", "0"],
  ["PORT", "65536"],
  ["PORT", "80a"],
  ["HOST", "http://localhost"],
  ["UPSTREAM_BASE_URL", undefined],
  ["UPSTREAM_BASE_URL", "ftp://api.example.com"],
  ["UPSTREAM_BASE_URL", "api.example.com"],
  ["UPSTREAM_BASE_URL", "http://api.example.com"],
  ["UPSTREAM_BASE_URL", "http://127.0.0.1.example.com"],
  ["UPSTREAM_BASE_URL", "https://user:pw@api.example.com"],
  ["UPSTREAM_BASE_URL", "https://api.example.com/?a=1"],
  ["UPSTREAM_ACCESS_KEY", undefined],
  ["UPSTREAM_ACCESS_KEY", "a\r\nb: c"],
  ["UPSTREAM_ACCESS_SECRET", undefined],
  ["UPSTREAM_USER_ID", undefined],
  ["UPSTREAM_TIMESTAMP_UNIT", "us"],
  ["UPSTREAM_CALLBACK_BASE", "key"],
  ["UPSTREAM_RATE", "0"],
  ["UPSTREAM_RATE", "1001"],
  ["UPSTREAM_RATE", "fast"],
  ["UPSTREAM_TIMEOUT_MS", "99"],
  ["UPSTREAM_PATHS", "{oops"],
  ["UPSTREAM_PATHS", "[]"],
  ["UPSTREAM_PATHS", '{"offers.nothing":"/x"}'],
  ["UPSTREAM_PATHS", '{"offers.get":"https://elsewhere"}'],
  ["UPSTREAM_PATHS", '{"offers.get":"/../x"}'],
  ["UPSTREAM_CONFIRMED", "offers.nothing"],
  ["PICTURE_HOSTS", "https://a.com/"],
  ["PICTURE_HOSTS", ","],
  ["DATABASE_URL", undefined],
  ["DATABASE_URL", "mysql://127.0.0.1/x"],
  ["REDIS_URL", "http://127.0.0.1"],
  ["NEXTAUTH_URL", "shop.example.com"],
  ["NEXTAUTH_SECRET", undefined],
  ["NEXTAUTH_SECRET", "0123456789abcdefghijklmnopqrstu"],
  ["NEXTAUTH_SECRET", "a".repeat(64)],
  ["LOG_LEVEL", "loud"],
  ["METRICS_TOKEN", "short"],
  ["OIDC_ISSUER", "accounts.example.com"],
  ["WORKER_CONCURRENCY", "0"],
  ["CALL_LOG_DAYS", "0"],
])("refuses %s=%s by the variable's name", (variable, text) => {
  expect(refusals({ [variable]: text }).map((problem) => problem.variable)).toEqual([variable]);
});

test("a provider is read whole", () => {
  const OIDC = { OIDC_ISSUER: "https://id.example/", OIDC_CLIENT_ID: "c", OIDC_CLIENT_SECRET: "s" };
  expect(valueOf(OIDC).oidc).toEqual({
    issuer: "https://id.example",
    clientId: "c",
    clientSecret: "s",
    name: "OpenID",
  });
  const { OIDC_CLIENT_ID: _id, ...part } = OIDC;
  expect(refusals(part).map((problem) => problem.variable)).toEqual(["OIDC_CLIENT_ID"]);
  expect(refusals({ OIDC_CLIENT_ID: "c" }).map((problem) => problem.variable)).toEqual([
    "OIDC_ISSUER",
    "OIDC_CLIENT_SECRET",
  ]);
});

const mail = { SMTP_URL: "smtps://u:p@mail.example.com", MAIL_FROM: "Sampan <shop@example.com>" };

test("a mail server goes with a sender", () => {
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = mail;
  expect(valueOf(mail).mail).toEqual({ smtpUrl, from });
});

test.each([
  ["SMTP_URL", { ...mail, SMTP_URL: "" }],
  ["SMTP_URL", { ...mail, SMTP_URL: "https://mail.example.com" }],
  ["MAIL_FROM", { ...mail, MAIL_FROM: "" }],
  ["MAIL_FROM", { ...mail, MAIL_FROM: "shop" }],
  ["MAIL_FROM", { ...mail, MAIL_FROM: "a@b.c\r\nBcc: d@e.f" }],
])("refuses mail settings by %s", (variable, env) => {
  expect(refusals(env).map((problem) => problem.variable)).toEqual([variable]);
});

describe("problems", () => {
  test("all come at once", () => {
    const names = refusals({ PORT: "x", LOG_LEVEL: "x" }).map((problem) => problem.variable);
    expect(names).toEqual(["PORT", "LOG_LEVEL"]);
  });

  test("never repeat a value", () => {
    const secret = "hunter2hunter2";
    const everything = Object.keys({ ...usable, PORT: 0, PICTURE_HOSTS: 0, METRICS_TOKEN: 0 });
    const read = readSettings(
      Object.fromEntries(everything.map((name) => [name, `${secret} ` + "\n!"])),
    );
    expect(JSON.stringify(read)).not.toContain(secret);
  });
});

test(".env.example lists every variable, and none that is not read", () => {
  const example = readFileSync(new URL("../../.env.example", import.meta.url), "utf8");
  const listed = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
  expect(listed.sort()).toEqual([...SETTING_NAMES].sort());
});

type Read = ReturnType<typeof valueOf>;

test("cards need both of Stripe's secrets, and a trial address alone is none", () => {
  const keys = { STRIPE_SECRET_KEY: "sk_test_0123456789", STRIPE_WEBHOOK_SECRET: "whsec_01234567" };
  expect(valueOf(keys).stripe).toEqual({
    secretKey: keys.STRIPE_SECRET_KEY,
    webhookSecret: keys.STRIPE_WEBHOOK_SECRET,
    apiBase: null,
  });
  const missing = (given: Record<string, string>) =>
    refusals(given).map(({ variable }) => variable);
  expect(missing({ STRIPE_SECRET_KEY: keys.STRIPE_SECRET_KEY })).toEqual(["STRIPE_WEBHOOK_SECRET"]);
  expect(missing({ STRIPE_API_BASE: "http://127.0.0.1:1" })).toEqual(Object.keys(keys));
});

test.each([
  ["STRIPE_SECRET_KEY", "pk_test_0123456789"],
  ["STRIPE_WEBHOOK_SECRET", "sk_test_0123456789"],
  ["STRIPE_API_BASE", "http://stripe.example"],
])("%s is not taken as %s", (variable, value) => {
  expect(refusals({ [variable]: value })[0]?.variable).toBe(variable);
});
