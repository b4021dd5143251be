import { expect, test } from "vitest";
import { plan, shopEnvironment } from "./plan";

const secret = "0123456789abcdefghijklmnopqrstuvwxyz";
const real = {
  UPSTREAM_BASE_URL: "https://api.example.com",
  UPSTREAM_ACCESS_KEY: "k",
  UPSTREAM_ACCESS_SECRET: "s",
  UPSTREAM_USER_ID: "1",
};

function planned(env: Record<string, string>) {
  const made = plan(env, secret);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value;
}

function refused(env: Record<string, string>) {
  const made = plan(env, secret);
  return made.ok ? [] : made.error.map((problem) => problem.variable);
}

test("nothing set: brings sandbox and database", () => {
  const made = planned({});
  expect([made.sandbox !== null, made.ownDatabase]).toEqual([true, true]);
});

test("everything set: brings neither", () => {
  const made = planned({ ...real, DATABASE_URL: "postgres://db/x" });
  expect([made.sandbox, made.ownDatabase]).toEqual([null, false]);
});

test("two sandboxes never share credentials", () => {
  expect(planned({}).sandbox?.accessSecret).not.toBe(planned({}).sandbox?.accessSecret);
});

test("a real upstream needs its credentials", () => {
  expect(refused({ UPSTREAM_BASE_URL: "https://api.example.com" })).toEqual([
    "UPSTREAM_ACCESS_KEY",
    "UPSTREAM_ACCESS_SECRET",
    "UPSTREAM_USER_ID",
  ]);
});

test("credentials without an upstream are a slip, not a sandbox", () => {
  expect(refused({ UPSTREAM_ACCESS_KEY: "k" })).toEqual(["UPSTREAM_ACCESS_KEY"]);
});

test("a weak secret of the operator's is refused, not replaced", () => {
  expect(refused({ NEXTAUTH_SECRET: "short" })).toEqual(["NEXTAUTH_SECRET"]);
});

test("an operator's own database and secret reach the shop untouched", () => {
  const env = { DATABASE_URL: "postgres://db/x", NEXTAUTH_SECRET: `${secret}!` };
  expect(shopEnvironment(env, { secret, sandbox: null, databaseUrl: null })).toEqual(env);
});
