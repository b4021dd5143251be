import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { fen } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { adjustWallet } from "../adjust-wallet";
import { captureHold, holdFunds, releaseHold } from "../holds";
import type { WalletPorts } from "../ports";
import { bookOnce } from "../put-in";
import { portsOf } from "../test-support/ports";
import { clock, fund, person, run, told } from "../test-support/wallets";
import { readWalletOf } from "../wallet-of";
import { exportOwnStatement } from "./export-statement";
import { readStatement } from "./statement";

let client: DatabaseClient;
let ports: WalletPorts;
let shopper: Awaited<ReturnType<typeof person>>;
let admin: Awaited<ReturnType<typeof person>>;

beforeAll(async () => {
  client = createDatabase(await freshDatabase(), { connections: 4 });
  ports = portsOf(client);
  admin = await person(client, "admin");
});
beforeEach(async () => {
  shopper = await person(client);
});
afterAll(() => client.close());

const whole = { filter: {}, before: null };
async function lines(asked: Parameters<typeof readStatement>[3] = whole) {
  const read = await readStatement(shopper, ports, shopper.id, asked);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

/** Money comes, is set aside, spent in part and given back: one of each, in one instant. */
async function live(): Promise<void> {
  await fund(client, shopper.id, 10_000);
  const holdId = `merchant_order:${randomId(8)}`;
  const userId = shopper.id;
  const about = { ...told, subject: holdId };
  await run(client, async (tx) => {
    await holdFunds(tx, clock, { holdId, userId, amount: fen(6_000), ...about });
    await captureHold(tx, clock, { holdId, key: "1", parts: { goods: fen(4_500) }, ...about });
    await releaseHold(tx, clock, { holdId, key: "2", amount: "rest", ...about });
  });
}

describe("a statement", () => {
  it("tells every line with its change and the balance after it, in the order of booking", async () => {
    await live();
    const told = (await lines()).lines.map(({ kind, available, held, after }) => [
      kind,
      available.minor,
      held.minor,
      after.minor,
    ]);
    expect(told).toEqual([
      ["release", 1_500, -1_500, 5_500],
      ["capture", 0, -4_500, 4_000],
      ["hold", -6_000, 6_000, 4_000],
      ["top_up", 10_000, 0, 10_000],
    ]);
  });

  it("is narrowed by kind and by day, both days included", async () => {
    await live();
    const kinds = async (filter: Parameters<typeof readStatement>[3]["filter"]) =>
      (await lines({ filter, before: null })).lines.map(({ kind }) => kind).join(" ");
    expect(await kinds({ kind: "capture" })).toBe("capture");
    expect(await kinds({ from: "2026-11-24", to: "2026-11-24" })).toBe(
      "release capture hold top_up",
    );
    expect(await kinds({ from: "2026-11-25" })).toBe("");
    expect(await kinds({ to: "2026-11-23" })).toBe("");
  });

  it("comes in pages that leave nothing out and repeat nothing", async () => {
    for (let count = 1; count <= 65; count += 1) await fund(client, shopper.id, count);
    const seen: number[] = [];
    for (let before: number | null = null; ;) {
      const page: Awaited<ReturnType<typeof lines>> = await lines({ filter: {}, before });
      seen.push(...page.lines.map(({ available }) => available.minor));
      before = page.older;
      if (before === null) break;
    }
    expect(seen).toEqual(Array.from({ length: 65 }, (_, index) => 65 - index));
  });

  it("is its owner's and the administrators'", async () => {
    await live();
    const other = await person(client);
    const staff = await person(client, "staff");
    for (const who of [other, staff, { kind: "guest", id: null } as const])
      expect(await readStatement(who, ports, shopper.id, whole)).toEqual({
        ok: false,
        error: "forbidden",
      });
    const seen = await readWalletOf(admin, ports, { userId: shopper.id, before: null });
    expect(seen).toMatchObject({ ok: true, value: { balance: { available: fen(5_500) } } });
  });
});

describe("its export", () => {
  async function csv(filter = {}): Promise<string[]> {
    const pieces = exportOwnStatement(shopper, ports, filter);
    if (!pieces.ok) throw new Error(pieces.error);
    let text = "";
    for await (const piece of pieces.value) text += piece;
    return text.split("\r\n");
  }

  it("holds every line in the order of booking, in plain decimals", async () => {
    await live();
    const rows = (await csv()).map((row) => row.split(",").slice(1, 5).join(" "));
    expect(rows).toEqual([
      "kind change_cny set_aside_cny balance_cny",
      "top_up 100.00 0.00 100.00",
      "hold -60.00 60.00 40.00",
      "capture 0.00 -45.00 40.00",
      "release 15.00 -15.00 55.00",
      "",
    ]);
  });

  it("holds no formula, whatever the desk wrote", async () => {
    const adjustment = { userId: shopper.id, amount: fen(100), reason: '=HYPERLINK("x")' };
    await adjustWallet(admin, ports, { operationId: randomId(16), ...adjustment });
    expect((await csv())[1]).toContain(`,"'=HYPERLINK(""x"")"`);
  });

  it("reads on past its first five hundred lines", async () => {
    await run(client, async (tx) => {
      for (let count = 0; count < 1_001; count += 1) {
        const booking = { onceKey: randomId(20), userId: shopper.id, ...told };
        await bookOnce(tx, clock, booking, { kind: "top_up", amount: 1 });
      }
    });
    expect(await csv()).toHaveLength(1_003);
  });

  it("is of nobody who has no wallet", () => {
    const refused = exportOwnStatement({ kind: "guest", id: null }, ports, {});
    expect(refused).toEqual({ ok: false, error: "forbidden" });
  });
});

describe("a correction", () => {
  const correct = (who: typeof admin, amount: number, operationId = randomId(16)) =>
    adjustWallet(who, ports, {
      operationId,
      userId: shopper.id,
      amount: fen(amount),
      reason: "Slip.",
    });

  it("is booked once with its reason", async () => {
    const operationId = randomId(16);
    await correct(admin, 500, operationId);
    expect(await correct(admin, 500, operationId)).toEqual({ ok: true, value: { repeated: true } });
    expect((await lines()).lines).toMatchObject([{ kind: "adjustment", memo: "Slip." }]);
  });

  it("takes out no more than there is, and says what is missing", async () => {
    await correct(admin, 500);
    const missing = fen(1);
    expect(await correct(admin, -501)).toEqual({
      ok: false,
      error: { kind: "insufficient_funds", missing },
    });
    expect((await correct(admin, -500)).ok).toBe(true);
  });

  it("is for administrators alone", async () => {
    const staff = await person(client, "staff");
    expect(await correct(staff, 1)).toEqual({ ok: false, error: { kind: "forbidden" } });
  });
});
