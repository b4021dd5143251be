import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { settings } from "@/lib/db/schema/settings";
import { manualClock } from "@/lib/kernel/clock";
import { setLogLevel } from "@/lib/log/log";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { readOperatorSetting, writeOperatorSetting } from "./settings";

let client: DatabaseClient;
const clock = manualClock(1_700_000_000_000);
const admin: Actor = { kind: "admin", id: "A" };
setLogLevel("silent");

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});
afterAll(() => client.close());

it("starts with what the table says and keeps what is decided", async () => {
  const { db } = client;
  expect(await readOperatorSetting(db, "quote")).toEqual({ minutes: 20 });
  await writeOperatorSetting(admin, { db, clock }, "quote", { minutes: 5 });
  expect(await readOperatorSetting(db, "quote")).toEqual({ minutes: 5 });
});

it.each([
  ["staff", { kind: "staff", id: "S" }],
  ["a customer", { kind: "customer", id: "C" }],
  ["a guest", { kind: "guest", id: null }],
] as const)("is not for %s to decide", async (_name, actor) => {
  const { db } = client;
  const written = await writeOperatorSetting(actor, { db, clock }, "quote", { minutes: 7 });
  expect(written).toEqual({ ok: false, error: "forbidden" });
});

it("refuses what does not fit, and keeps what was", async () => {
  const { db } = client;
  const written = await writeOperatorSetting(admin, { db, clock }, "own_addresses", { allowed: 1 });
  expect(written).toEqual({ ok: false, error: "invalid" });
  expect(await readOperatorSetting(db, "own_addresses")).toEqual({ allowed: false });
});

it("falls back to the start for a stored value that no longer fits", async () => {
  const { db } = client;
  const row = { key: "bank_accounts", value: "?", updatedAt: new Date(0), updatedBy: "admin A" };
  await db.insert(settings).values(row);
  expect(await readOperatorSetting(db, "bank_accounts")).toEqual([]);
});
