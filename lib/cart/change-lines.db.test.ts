import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OfferDto } from "@/lib/contract/offer";
import { createDatabase } from "@/lib/db/client";
import { NO_FALLBACK } from "@/lib/kernel/fallback";
import { setLogLevel } from "@/lib/log/log";
import { saveForLater, setQuantity } from "./change-lines";
import { readCartSummary } from "./read-summary";
import { removeLines, restoreLines } from "./remove-lines";
import { setFallback } from "./set-fallback";
import { setNote } from "./set-note";
import { filling, linesOf, wanted } from "./test-support/filling";
import {
  buyableOffers,
  newGuest,
  skuKeysOf,
  startLiveCart,
  type LiveCart,
} from "./test-support/live-cart";

let cart: LiveCart;
/** With at least three SKUs each. */
let offers: OfferDto[];
const { read, add, offerAt, oneLine } = filling(
  () => cart,
  () => offers,
);

beforeAll(async () => {
  setLogLevel("silent");
  cart = await startLiveCart();
  offers = await buyableOffers(cart, "two_dimensions", 3);
});
beforeEach(() => cart.live.reset());
afterAll(() => cart.close());

describe("changing a line", () => {
  it("is for its owner alone", async () => {
    const [mine, other] = [newGuest(), newGuest()];
    const { id } = await oneLine(mine);
    const notHere = { ok: false, error: { kind: "not_here" } };
    expect(await setQuantity(other, { lineId: id, quantity: 9 }, cart.deps)).toEqual(notHere);
    expect(await removeLines(other, { lineIds: [id] }, cart.deps)).toEqual(notHere);
    const set = { lineId: id, fallback: NO_FALLBACK };
    expect(await setFallback(other, set, cart.deps)).toEqual(notHere);
    expect(linesOf(await read(mine))[0]?.quantity).toBe(2);
  });

  it("ends a hundred rapid changes over two connections with the last, one version each", async () => {
    const guest = newGuest();
    const { id } = await oneLine(guest);
    const other = createDatabase(cart.databaseUrl);
    const deps = [cart.deps, { ...cart.deps, db: other.db }];
    const versions = await Promise.all(
      Array.from({ length: 100 }, async (_, at) => {
        const change = { lineId: id, quantity: at + 1 };
        const set = await setQuantity(guest, change, deps[at % 2]);
        return set.ok ? { version: set.value.version, quantity: at + 1 } : null;
      }),
    );
    await other.close();
    const last = versions.reduce((a, b) => ((b?.version ?? 0) > (a?.version ?? 0) ? b : a));
    expect(new Set(versions.map((one) => one?.version)).size).toBe(100);
    expect(linesOf(await read(guest))[0]?.quantity).toBe(last?.quantity);
    expect((await readCartSummary(guest, cart.deps)).version).toBe(101);
  });

  it("keeps fallback and note", async () => {
    const guest = newGuest();
    const { id } = await oneLine(guest);
    const fallback = {
      alternatives: [skuKeysOf(offerAt(0))[1] ?? ""],
      fewest: 1,
      dearer: { kind: "percent", percent: 5 },
      otherwise: "leave_out",
    } as const;
    await setFallback(
      guest,
      { lineId: id, fallback: { ...fallback, alternatives: [...fallback.alternatives] } },
      cart.deps,
    );
    const key = (await read(guest)).merchants[0]?.key ?? "";
    await setNote(guest, { merchantKey: key, note: "No box, please" }, cart.deps);
    const shown = await read(guest);
    expect(linesOf(shown)[0]?.fallback).toEqual(fallback);
    expect(shown.merchants[0]?.note).toBe("No box, please");
    await setNote(guest, { merchantKey: key, note: "" }, cart.deps);
    expect((await read(guest)).merchants[0]?.note).toBe("");
  });
});

describe("taking out", () => {
  it("is undone as a whole, once", async () => {
    const guest = newGuest();
    await add(guest, [wanted(offerAt(0), 2), wanted(offerAt(1), 3)]);
    const before = linesOf(await read(guest));
    const removed = await removeLines(guest, "all", cart.deps);
    expect(linesOf(await read(guest))).toEqual([]);
    const removalId = removed.ok ? (removed.value.removalId ?? "") : "";
    await restoreLines(guest, removalId, cart.deps);
    expect(linesOf(await read(guest))).toEqual(before);
    expect(await restoreLines(guest, removalId, cart.deps)).toMatchObject({ ok: true });
  });

  it("twice is once, and still can be undone", async () => {
    const guest = newGuest();
    const { id } = await oneLine(guest);
    const first = await removeLines(guest, { lineIds: [id] }, cart.deps);
    const second = await removeLines(guest, { lineIds: [id] }, cart.deps);
    expect(second).toEqual(first);
  });

  it("leaves what is saved for later, and what was put in again", async () => {
    const guest = newGuest();
    await add(guest, [wanted(offerAt(0), 2), wanted(offerAt(1), 3)]);
    const [first, second] = linesOf(await read(guest));
    await saveForLater(guest, { lineId: second?.id ?? "", saved: true }, cart.deps);
    const removed = await removeLines(guest, "all", cart.deps);
    await add(guest, [wanted(offerAt(0), 7)]);
    await restoreLines(guest, removed.ok ? (removed.value.removalId ?? "") : "", cart.deps);
    const shown = await read(guest);
    expect(linesOf(shown).map(({ id, quantity }) => [id, quantity])).toEqual([[first?.id, 7]]);
    expect(shown.saved.map(({ id }) => id)).toEqual([second?.id]);
  });

  it("cannot be undone by somebody else", async () => {
    const [mine, other] = [newGuest(), newGuest()];
    const { id } = await oneLine(mine);
    const removed = await removeLines(mine, { lineIds: [id] }, cart.deps);
    await restoreLines(other, removed.ok ? (removed.value.removalId ?? "") : "", cart.deps);
    expect(linesOf(await read(mine))).toEqual([]);
    expect(linesOf(await read(other))).toEqual([]);
  });
});
