import { spawn } from "node:child_process";
import { text } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createPasswords } from "@/lib/accounts/password/passwords";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { settings } from "@/lib/db/schema/settings";
import { users } from "@/lib/db/schema/users";
import { setLogLevel } from "@/lib/log/log";
import { balanceOf } from "@/lib/wallet/balance";
import { closeDemo, seedDemo } from "./launcher/demo";
import { freshDatabase } from "./support/fresh-database";

let url: string;
let client: DatabaseClient;
beforeAll(async () => {
  setLogLevel("silent");
  url = await freshDatabase();
  client = createDatabase(url);
});
afterAll(() => client.close());

async function run(args: string[], input = "") {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/account.ts", ...args], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["pipe", "pipe", "pipe"],
  });
  child.stdin.end(input);
  const [out, err] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return {
    out,
    err,
    code: child.exitCode ?? (await new Promise((done) => child.once("exit", done))),
  };
}
const rowOf = async (email: string) =>
  (await client.db.select().from(users).where(eq(users.email, email)))[0];

describe("npm run account", () => {
  it("makes the first administrator and shows the password once", async () => {
    const made = await run(["create", "--role", "admin", "--email", " Boss@Example.com"]);
    const password = /shown this once: (\S+)/.exec(made.out)?.[1] ?? "";
    const row = await rowOf("boss@example.com");
    expect([made.code, row?.role]).toEqual([0, "admin"]);
    const matches = await createPasswords().match(row?.passwordHash ?? null, password);
    expect(matches).toEqual({ ok: true, value: true });
  });

  it("takes a password from the standard input and does not show it", async () => {
    const args = ["create", "--role", "staff", "--email", "lin@example.com", "--password-stdin"];
    const made = await run(args, "seven paper kites\n");
    expect([made.code, made.out]).toEqual([0, "Made: lin@example.com, staff.\n"]);
  });

  it.each([
    [
      "an address that is taken",
      ["create", "--role", "admin", "--email", "lin@example.com"],
      "already",
    ],
    ["no address", ["create", "--role", "admin", "--email", "lin"], "no email address"],
    ["no such role", ["create", "--role", "king", "--email", "k@example.com"], "Usage"],
    ["nothing to do", [], "Usage"],
  ])("refuses %s", async (_what, args, words) => {
    const made = await run(args);
    expect(made.code).toBe(1);
    expect(made.err).toContain(words);
  });
});

describe("a shop on the sandbox", () => {
  it("has people, a warehouse and play money, once", async () => {
    const emails = ["shopper@sampan.example", "staff@sampan.example", "admin@sampan.example"];
    const first = await seedDemo(url, "the password of the demo");
    expect(first.emails).toEqual(emails);
    await client.db.delete(settings).where(eq(settings.key, "bank_accounts"));
    await client.db.update(settings).set({ value: [] }).where(eq(settings.key, "warehouses"));
    await seedDemo(url, "the password of the demo");
    const kept = Object.fromEntries(
      (await client.db.select().from(settings)).map(({ key, value }) => [key, value]),
    );
    expect([kept["warehouses"], kept["bank_accounts"]]).toMatchObject([[], [{ currency: "CNY" }]]);
    const shopper = await rowOf("shopper@sampan.example");
    const { available } = await balanceOf(client.db, shopper?.id ?? "");
    expect(available.minor).toBe(2_000_000);
  });

  it("does not promise a password that somebody has changed", async () => {
    await client.db
      .update(users)
      .set({ passwordHash: null })
      .where(eq(users.email, "staff@sampan.example"));
    const { emails } = await seedDemo(url, "the password of the demo");
    expect(emails).toEqual(["shopper@sampan.example", "admin@sampan.example"]);
  });

  it("closes them all once it runs on a real upstream, and opens them again after", async () => {
    await closeDemo(url);
    expect((await rowOf("admin@sampan.example"))?.deactivatedAt).not.toBeNull();
    await seedDemo(url, "the password of the demo");
    expect((await rowOf("admin@sampan.example"))?.deactivatedAt).toBeNull();
  });
});
