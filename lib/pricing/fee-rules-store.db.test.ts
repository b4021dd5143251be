import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { feeRules } from "@/lib/db/schema/fee-rules";
import { manualClock } from "@/lib/kernel/clock";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { feeRulesAt } from "./fee-rule-rows";
import { addFeeRule, endFeeRule, listFeeRules, type NewFeeRule } from "./fee-rules-store";

const NOW = 1_700_000_000_000;
const admin: Actor = { kind: "admin", id: "A" };
const staff: Actor = { kind: "staff", id: "S" };
const customer: Actor = { kind: "customer", id: "C" };
let client: DatabaseClient;
let clock = manualClock(NOW);

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});
afterAll(() => client.close());
beforeEach(async () => {
  clock = manualClock(NOW);
  await client.db.delete(feeRules);
});

const FIVE: NewFeeRule = {
  name: "Service",
  basisPoints: 500,
  minimumMinor: 300,
  scope: "merchant",
  market: null,
  validFrom: null,
  validUntil: null,
};

const means = () => ({ db: client.db, clock });

async function added(change: Partial<NewFeeRule> = {}): Promise<string> {
  const written = await addFeeRule(admin, means(), { ...FIVE, ...change });
  if (!written.ok) throw new Error(written.error);
  return written.value.id;
}

const holding = async () => (await feeRulesAt(client.db, clock.now())).map(({ id }) => id);

describe("writing", () => {
  test("a rule holds from now on", async () => {
    const id = await added();
    expect(await holding()).toEqual([id]);
  });

  test("one for later holds later", async () => {
    const id = await added({ validFrom: NOW + 1000 });
    expect(await holding()).toEqual([]);
    clock.advance(1000);
    expect(await holding()).toEqual([id]);
  });

  test.each([staff, customer, { kind: "guest", id: null } as const])(
    "is not for $kind",
    async (actor) => {
      expect(await addFeeRule(actor, means(), FIVE)).toEqual({ ok: false, error: "forbidden" });
      expect(await endFeeRule(actor, means(), await added())).toEqual({
        ok: false,
        error: "forbidden",
      });
    },
  );

  test.each([
    ["more than all of it", { basisPoints: 10_001 }, "invalid"],
    ["half a hundredth", { basisPoints: 0.5 }, "invalid"],
    ["no name", { name: " " }, "invalid"],
    ["a beginning in the past", { validFrom: NOW - 1 }, "past"],
    ["an end before the beginning", { validFrom: NOW + 5, validUntil: NOW + 5 }, "backwards"],
  ] as const)("refuses %s", async (_what, change, error) => {
    expect(await addFeeRule(admin, means(), { ...FIVE, ...change })).toEqual({ ok: false, error });
  });
});

describe("ending", () => {
  test("lets a rule stand as it was until now", async () => {
    const id = await added();
    clock.advance(5000);
    expect(await endFeeRule(admin, means(), id)).toEqual({ ok: true, value: null });
    expect(await holding()).toEqual([]);
    expect((await feeRulesAt(client.db, NOW + 4999)).map((rule) => rule.id)).toEqual([id]);
  });

  test("takes one away that never held", async () => {
    const id = await added({ validFrom: NOW + 1000 });
    await endFeeRule(admin, means(), id);
    expect(await listFeeRules(admin, client.db)).toEqual({ ok: true, value: [] });
  });

  test("is done once", async () => {
    const id = await added();
    clock.advance(1);
    await endFeeRule(admin, means(), id);
    expect(await endFeeRule(admin, means(), id)).toEqual({ ok: false, error: "ended" });
    expect(await endFeeRule(admin, means(), "none")).toEqual({ ok: false, error: "not_found" });
  });
});

test("staff may read, customers may not", async () => {
  await added();
  expect((await listFeeRules(staff, client.db)).ok).toBe(true);
  expect(await listFeeRules(customer, client.db)).toEqual({ ok: false, error: "forbidden" });
});
