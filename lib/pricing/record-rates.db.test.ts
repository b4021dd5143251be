import { sql } from "drizzle-orm";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { fxRates } from "@/lib/db/schema/fx-rates";
import { manualClock } from "@/lib/kernel/clock";
import { parseDecimal } from "@/lib/kernel/decimal";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { provideRates, currentRates } from "./current-rates";
import { databaseRates } from "./database-rates";
import { newestQuotes } from "./rate-rows";
import type { RateQuote } from "./rates";
import { quoteText } from "./record-problem";
import { recordRates } from "./record-rates";

const NOW = Date.UTC(2026, 10, 20, 12);
const clock = manualClock(NOW);
const staff: Actor = { kind: "staff", id: "u_7" };
let client: DatabaseClient;

beforeAll(async () => {
  client = createDatabase(await freshDatabase(), { connections: 12 });
});
afterAll(() => client.close());
beforeEach(() => client.db.execute(sql`truncate fx_rates`));

function dong(rate: string, change: Partial<RateQuote> = {}): RateQuote {
  const read = parseDecimal(rate);
  if (!read.ok) throw new Error(rate);
  const asOf = NOW - 3_600_000;
  return { base: "CNY", currency: "VND", rate: read.value, asOf, source: "staff", ...change };
}

function record(quotes: RateQuote[], actor = staff, acceptJumps = false) {
  const sheet = { quotes, provenance: "typed in" };
  return recordRates(actor, sheet, { db: client.db, clock, acceptJumps });
}

const rowCount = () => client.db.$count(fxRates);
const newest = async () => (await newestQuotes(client.db)).map(quoteText);

describe("recordRates", () => {
  test("keeps every digit", async () => {
    await record([dong("3650.250000000001")]);
    expect(await newest()).toEqual([
      "1 CNY = 3650.250000000001 VND (staff, 2026-11-20T11:00:00.000Z)",
    ]);
  });

  test("writes down who, when and where from", async () => {
    await record([dong("3650")]);
    expect(await client.db.select().from(fxRates)).toMatchObject([
      { enteredBy: "staff u_7", provenance: "typed in", createdAt: new Date(NOW) },
    ]);
  });

  test.each<Actor>([
    { kind: "guest", id: null },
    { kind: "customer", id: "u_1" },
  ])("refuses a $kind", async (actor) => {
    expect(await record([dong("3650")], actor)).toEqual({
      ok: false,
      error: { kind: "forbidden" },
    });
  });

  test.each<Actor>([
    { kind: "admin", id: "u_2" },
    { kind: "system", id: "fx-import" },
  ])("takes rates from $kind", async (actor) => {
    expect(await record([dong("3650")], actor)).toMatchObject({ ok: true });
  });

  test.each([
    ["an example", [dong("3650", { source: "example" })]],
    ["a rate against itself", [dong("1", { currency: "CNY" })]],
    ["zero", [dong("0")]],
    ["a time to come", [dong("3650", { asOf: NOW + 600_000 })]],
    ["a time before the euro", [dong("3650", { asOf: 0 })]],
    ["no time at all", [dong("3650", { asOf: NaN })]],
    ["the same pair twice", [dong("3650"), dong("3651")]],
  ])("refuses %s, and all that came with it", async (_what, quotes) => {
    const good = dong("5", { currency: "THB" });
    expect(await record([good, ...quotes])).toMatchObject({ error: { kind: "unusable" } });
    expect(await rowCount()).toBe(0);
  });

  test("refuses an empty sheet", async () => {
    expect(await record([])).toEqual({ ok: false, error: { kind: "empty" } });
  });

  test("the same sheet again stores nothing", async () => {
    await record([dong("3650")]);
    expect(await record([dong("3650.0")])).toMatchObject({ value: { recorded: [] } });
    expect(await rowCount()).toBe(1);
  });

  test("a correction of the same time counts, and the old row stays", async () => {
    await record([dong("3650")]);
    await record([dong("3660")]);
    expect([await newest(), await rowCount()]).toEqual([
      ["1 CNY = 3660 VND (staff, 2026-11-20T11:00:00.000Z)"],
      2,
    ]);
  });

  test("an older day is kept without taking effect", async () => {
    await record([dong("3650")]);
    await record([dong("3600", { asOf: NOW - 86_400_000 })]);
    expect([await newest(), await rowCount()]).toEqual([
      ["1 CNY = 3650 VND (staff, 2026-11-20T11:00:00.000Z)"],
      2,
    ]);
  });

  test.each(["4562.51", "2919.99", "36500", "0.000274"])(
    "after 3650 a jump to %s is asked about",
    async (rate) => {
      await record([dong("3650")]);
      expect(await record([dong(rate)])).toMatchObject({ error: { kind: "jumps" } });
    },
  );

  test.each(["4562.5", "2920"])("after 3650 a step to %s is taken", async (rate) => {
    await record([dong("3650")]);
    expect(await record([dong(rate)])).toMatchObject({ ok: true });
  });

  test("a jump that is meant is taken", async () => {
    await record([dong("3650")]);
    expect(await record([dong("36500")], staff, true)).toMatchObject({ ok: true });
  });

  test("the same sheet from ten people at once is stored once", async () => {
    await Promise.all(Array.from({ length: 10 }, () => record([dong("3650")])));
    expect(await rowCount()).toBe(1);
  });

  test("pages of this process see a new rate at once", async () => {
    provideRates(databaseRates(client.db, clock, { withExamples: false }));
    const before = (await currentRates()).get("VND");
    await record([dong("3650")]);
    expect([before, (await currentRates()).get("VND")?.numerator]).toEqual([undefined, "3650"]);
  });
});

test("the database refuses a rate of zero by itself", async () => {
  const row = {
    base: "CNY",
    currency: "VND",
    rate: "0",
    asOf: new Date(NOW),
    source: "staff",
    provenance: "",
    enteredBy: "",
    createdAt: new Date(NOW),
  } as const;
  await expect(client.db.insert(fxRates).values(row)).rejects.toThrow();
});
