import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { walletHolds } from "@/lib/db/schema/wallet-holds";
import { inTransaction } from "@/lib/db/transaction";
import { fen } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { balanceOf } from "./balance";
import { captureHold, holdFunds, releaseHold } from "./holds";
import { refundToWallet } from "./put-in";
import { clock, expectSoundLedger, fund, person, run, told } from "./test-support/wallets";

let client: DatabaseClient;
let userId: string;

beforeAll(async () => {
  client = createDatabase(await freshDatabase(), { connections: 30 });
});
beforeEach(async () => {
  userId = (await person(client)).id;
  await fund(client, userId, 10_000);
});
afterEach(() => expectSoundLedger(client));
afterAll(() => client.close());

const newId = () => `merchant_order:${randomId(12)}`;
const hold = (holdId: string, amount: number) =>
  run(client, (tx) => holdFunds(tx, clock, { holdId, userId, amount: fen(amount), ...told }));
const capture = (holdId: string, key: string, goods: number, fees = 0) =>
  run(client, (tx) =>
    captureHold(tx, clock, { holdId, key, parts: { goods: fen(goods), fees: fen(fees) }, ...told }),
  );
const release = (holdId: string, key: string, amount: number | "rest") =>
  run(client, (tx) => {
    const asked = amount === "rest" ? amount : fen(amount);
    return releaseHold(tx, clock, { holdId, key, amount: asked, ...told });
  });
const balance = async () => {
  const { available, held } = await balanceOf(client.db, userId);
  return [available.minor, held.minor];
};

describe("a hold", () => {
  it("is spent in parts, and what is left is given back", async () => {
    const id = newId();
    await hold(id, 6_000);
    expect(await balance()).toEqual([4_000, 6_000]);
    await capture(id, "goods", 3_000, 500);
    await release(id, "cheaper", 1_000);
    expect(await balance()).toEqual([5_000, 1_500]);
    const done = await release(id, "end", "rest");
    expect(done).toMatchObject({ ok: true, value: { left: fen(0) } });
    expect(await balance()).toEqual([6_500, 0]);
    const [row] = await client.db.select().from(walletHolds);
    expect(row).toBeDefined();
  });

  it("says to the fen what is missing, and holds nothing then", async () => {
    const refused = await hold(newId(), 10_001);
    expect(refused).toEqual({
      ok: false,
      error: { kind: "insufficient_funds", missing: fen(1) },
    });
    expect(await balance()).toEqual([10_000, 0]);
  });

  it("gives no more than it has", async () => {
    const id = newId();
    await hold(id, 1_000);
    const refused = await capture(id, "a", 1_500);
    expect(refused).toEqual({ ok: false, error: { kind: "exceeds_hold", missing: fen(500) } });
  });

  it("is harmless to repeat at every step", async () => {
    const id = newId();
    for (const _ of [1, 2, 3]) {
      await hold(id, 6_000);
      await capture(id, "goods", 2_000);
      await release(id, "end", "rest");
    }
    expect(await balance()).toEqual([8_000, 0]);
  });

  it("is not another one under the same name", async () => {
    const id = newId();
    await hold(id, 100);
    await expect(hold(id, 200)).rejects.toThrow(/Another hold/);
    await capture(id, "a", 50);
    await expect(capture(id, "a", 20)).rejects.toThrow(/Another movement/);
  });

  it("is settled when nothing is left of it", async () => {
    const id = newId();
    await hold(id, 100);
    await capture(id, "a", 100);
    const rows = await client.db.select().from(walletHolds);
    expect(rows.find((row) => row.id === id)?.settledAt).toEqual(new Date(clock.now()));
  });
});

it("a refund goes back once, out of what it was spent on", async () => {
  const id = newId();
  await hold(id, 6_000);
  await capture(id, "goods", 5_000, 1_000);
  const refund = { userId, key: id, parts: { goods: fen(2_000), fees: fen(500) }, ...told };
  for (const repeated of [false, true])
    expect(await run(client, (tx) => refundToWallet(tx, clock, refund))).toEqual({ repeated });
  expect(await balance()).toEqual([6_500, 0]);
});

describe("two that race", () => {
  it.each(["read committed", "serializable"] as const)(
    "for the last money: exactly one wins at %s",
    async (isolation) => {
      const results = await Promise.all(
        Array.from({ length: 2 }, () =>
          inTransaction(
            client.db,
            (tx) => holdFunds(tx, clock, { holdId: newId(), userId, amount: fen(6_000), ...told }),
            isolation,
          ),
        ),
      );
      expect(results.filter((result) => result.ok)).toHaveLength(1);
      expect(results.find((result) => !result.ok)).toEqual({
        ok: false,
        error: { kind: "insufficient_funds", missing: fen(2_000) },
      });
      expect(await balance()).toEqual([4_000, 6_000]);
    },
  );

  it("under one name make one hold", async () => {
    const id = newId();
    const results = await Promise.all(Array.from({ length: 8 }, () => hold(id, 6_000)));
    expect(results.every((result) => result.ok)).toBe(true);
    expect(await balance()).toEqual([4_000, 6_000]);
  });

  it("take every fen once and no more, over many wallets and shared accounts", async () => {
    const ids = Array.from({ length: 40 }, () => newId());
    const results = await Promise.all(
      ids.map(async (id) => {
        const held = await hold(id, 500);
        return held.ok ? capture(id, "goods", 400, 100) : held;
      }),
    );
    expect(results.filter((result) => result.ok)).toHaveLength(20);
    expect(await balance()).toEqual([0, 0]);
  });

  it("open a wallet together", async () => {
    const { id } = await person(client);
    await Promise.all(Array.from({ length: 8 }, () => fund(client, id, 10)));
    expect((await balanceOf(client.db, id)).available).toEqual(fen(80));
  });
});
