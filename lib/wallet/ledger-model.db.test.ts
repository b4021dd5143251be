import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { fen } from "@/lib/kernel/money";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { balanceOf } from "./balance";
import { captureHold, holdFunds, releaseHold } from "./holds";
import { bookOnce } from "./put-in";
import { clock, expectSoundLedger, person, run, told } from "./test-support/wallets";

let client: DatabaseClient;
beforeAll(async () => {
  client = createDatabase(await freshDatabase(), { connections: 4 });
});
afterAll(() => client.close());

/** `key` names the step: the same key again, of the same act and amount, must change nothing. */
type Step = {
  act: "top_up" | "adjust" | "hold" | "capture" | "release" | "rest";
  amount: number;
  hold: number;
};

const step: fc.Arbitrary<Step> = fc.record({
  act: fc.constantFrom("top_up", "adjust", "hold", "capture", "release", "rest"),
  amount: fc.integer({ min: 1, max: 400 }),
  hold: fc.integer({ min: 0, max: 3 }),
});

/** A wallet as simply as it can be said. */
type Model = { available: number; holds: Map<number, number> };

function expected(model: Model, { act, amount, hold }: Step): boolean {
  const left = model.holds.get(hold) ?? 0;
  switch (act) {
    case "top_up":
      model.available += amount;
      return true;
    case "adjust":
      if (amount > model.available) return false;
      model.available -= amount;
      return true;
    case "hold":
      if (amount > model.available) return false;
      model.available -= amount;
      model.holds.set(hold, amount);
      return true;
    case "capture":
    case "release":
      if (amount > left) return false;
      model.holds.set(hold, left - amount);
      if (act === "release") model.available += amount;
      return true;
    case "rest":
      model.holds.set(hold, 0);
      model.available += left;
      return true;
  }
}

async function take(userId: string, at: number, { act, amount, hold }: Step): Promise<boolean> {
  const holdId = `test:${userId}:${hold}`;
  const common = { holdId, key: String(at), ...told };
  const booking = { onceKey: `test:${userId}:${at}`, userId, ...told };
  const done = await run<{ ok: boolean }>(client, async (tx) => {
    switch (act) {
      case "top_up":
        return bookOnce(tx, clock, booking, { kind: "top_up", amount });
      case "adjust":
        return bookOnce(tx, clock, booking, { kind: "adjustment", amount: -amount });
      case "hold":
        return holdFunds(tx, clock, { holdId, userId, amount: fen(amount), ...told });
      case "capture":
        return captureHold(tx, clock, { ...common, parts: { goods: fen(amount) } });
      case "release":
        return releaseHold(tx, clock, { ...common, amount: fen(amount) });
      case "rest":
        return releaseHold(tx, clock, { ...common, amount: "rest" });
    }
  });
  return done.ok;
}

it("does what a simple model does, whatever happens in whatever order, and repeats nothing", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const { id } = await person(client);
      const model: Model = { available: 0, holds: new Map() };
      for (const [at, one] of steps.entries()) {
        const begun = model.holds.has(one.hold);
        // A hold is made once, and only what was made is spent.
        if ((one.act === "hold") === begun && !["top_up", "adjust"].includes(one.act)) continue;
        const goes = expected(model, one);
        expect(await take(id, at, one)).toBe(goes);
        if (goes) expect(await take(id, at, one)).toBe(true);
        const { available, held } = await balanceOf(client.db, id);
        const left = [...model.holds.values()].reduce((sum, amount) => sum + amount, 0);
        expect([available.minor, held.minor]).toEqual([model.available, left]);
      }
      await expectSoundLedger(client);
    }),
    { numRuns: 25 },
  );
}, 60_000);
