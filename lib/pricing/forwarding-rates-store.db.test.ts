import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { forwardingRates } from "@/lib/db/schema/forwarding-rates";
import { manualClock } from "@/lib/kernel/clock";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { forwardingRatesAt } from "./forwarding-rate-rows";
import {
  addForwardingRate,
  endForwardingRate,
  listForwardingRates,
  type NewForwardingRate,
} from "./forwarding-rates-store";

const NOW = 1_700_000_000_000;
const admin: Actor = { kind: "admin", id: "A" };
const staff: Actor = { kind: "staff", id: "S" };
const guest: Actor = { kind: "guest", id: null };
let client: DatabaseClient;
let clock = manualClock(NOW);

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});
afterAll(() => client.close());
beforeEach(async () => {
  clock = manualClock(NOW);
  await client.db.delete(forwardingRates);
});

const ROAD: NewForwardingRate = {
  country: "VN",
  name: "By road",
  firstGrams: 1000,
  firstMinor: 4000,
  stepGrams: 500,
  stepMinor: 1200,
  volumeDivisor: 5000,
  validFrom: null,
  validUntil: null,
};

const means = () => ({ db: client.db, clock });
const holding = async (at: number) =>
  (await forwardingRatesAt(client.db, at)).map(({ country, name }) => `${country} ${name}`);

test("a rate holds from now until it is ended", async () => {
  const written = await addForwardingRate(admin, means(), ROAD);
  expect(await holding(NOW)).toEqual(["VN By road"]);
  clock.advance(1000);
  await endForwardingRate(admin, means(), written.ok ? written.value.id : "");
  expect(await holding(NOW + 999)).toEqual(["VN By road"]);
  expect(await holding(NOW + 1000)).toEqual([]);
});

test.each([
  ["a country in words", { country: "Vietnam" }],
  ["a step of nothing", { stepGrams: 0 }],
  ["a divisor of nothing", { volumeDivisor: 0 }],
  ["a price below nothing", { stepMinor: -1 }],
])("refuses %s", async (_what, change) => {
  const given = { ...ROAD, ...change };
  expect(await addForwardingRate(admin, means(), given)).toEqual({ ok: false, error: "invalid" });
});

test("only an admin writes; the desk reads", async () => {
  expect(await addForwardingRate(staff, means(), ROAD)).toEqual({ ok: false, error: "forbidden" });
  expect(await endForwardingRate(staff, means(), "x")).toEqual({ ok: false, error: "forbidden" });
  expect(await listForwardingRates(staff, client.db)).toEqual({ ok: true, value: [] });
  expect(await listForwardingRates(guest, client.db)).toEqual({ ok: false, error: "forbidden" });
});
