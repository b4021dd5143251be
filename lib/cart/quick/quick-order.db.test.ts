import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addLines } from "../add-lines";
import { setQuantity } from "../change-lines";
import { mergeGuestCart } from "../merge-guest-cart";
import { readCart } from "../read-cart";
import { newCustomer, newGuest, skuKeysOf } from "../test-support/live-cart";
import { fixRows } from "./draft/fix-rows";
import { readOutcome } from "./order/read-outcome";
import { undoOrder } from "./order/undo-order";
import { reader, startLiveOrders, type LiveOrders } from "./test-support/live-orders";

let live: LiveOrders;

beforeAll(async () => {
  live = await startLiveOrders();
});
beforeEach(() => live.cart.live.reset());
afterAll(() => live.cart.close());

describe("fixing", () => {
  it("puts rows right where they stand", async () => {
    const guest = newGuest();
    const offer = live.offerAt(0);
    const [first = "", second = ""] = skuKeysOf(offer);
    const draft = await live.draftOf(
      guest,
      `${offer.id}\t?\t5`,
      "nowhere\t\t1",
      `${offer.id}\t${second}\tx`,
    );
    const edits = [
      { n: 1, member: "sku" as const, value: first },
      { n: 3, member: "quantity" as const, value: "7" },
    ];
    const fixing = {
      draft,
      edits,
      action: { kind: "drop_wrong" as const },
      language: "en" as const,
    };
    expect(await fixRows(reader(guest), fixing, {}, live.cart.deps)).toMatchObject({
      value: { changed: 3 },
    });
    const { rows, counts } = await live.view(guest, draft);
    expect(counts.leftOut).toBe(1);
    expect(rows.map(({ n, skuKey, pieces }) => [n, skuKey, pieces])).toEqual([
      [1, first, 5],
      [3, second, 7],
    ]);
  });

  it("of another's draft finds none", async () => {
    const draft = await live.draftOf(newGuest(), live.row(0));
    const fixing = {
      draft,
      edits: [],
      action: { kind: "restore" as const },
      language: "en" as const,
    };
    expect(await fixRows(reader(newGuest()), fixing, {}, live.cart.deps)).toEqual({
      ok: false,
      error: "not_found",
    });
  });
});

describe("putting into the cart", () => {
  it("takes what is ready, once, and leaves the rest", async () => {
    const guest = newGuest();
    const draft = await live.draftOf(
      guest,
      live.row(0, 0, 4),
      live.row(0, 0, 6),
      live.row(1, 1, 8),
      "words\t\t1",
    );
    const id = randomUUID();
    const done = await live.commit(guest, draft, id);
    expect(done).toMatchObject({ value: { added: 2, pieces: 18, left: 0, lines: 2 } });
    expect(await live.commit(guest, draft, id)).toEqual(done);
    expect(Object.values(await live.quantities(guest))).toEqual([10, 8]);
    const after = await live.view(guest, draft);
    expect(after.counts).toMatchObject({ done: 3, ok: 0, wrong: 1 });
    expect(await live.commit(guest, draft)).toMatchObject({ error: { kind: "nothing_ready" } });
  });

  it("happens once however often it is pressed at the same time", async () => {
    const guest = newGuest();
    const draft = await live.draftOf(guest, live.row(0, 0, 4), live.row(1, 0, 5));
    const id = randomUUID();
    const same = await Promise.all(Array.from({ length: 8 }, () => live.commit(guest, draft, id)));
    expect(same.every(({ ok }) => ok)).toBe(true);
    const other = await Promise.all(Array.from({ length: 4 }, () => live.commit(guest, draft)));
    expect(other.some(({ ok }) => ok)).toBe(false);
    expect(Object.values(await live.quantities(guest))).toEqual([4, 5]);
  });

  it("from two pages at once happens once", async () => {
    const guest = newGuest();
    const draft = await live.draftOf(guest, live.row(0, 0, 4));
    const both = await Promise.all([live.commit(guest, draft), live.commit(guest, draft)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(Object.values(await live.quantities(guest))).toEqual([4]);
  });

  it("adds to lines that are there", async () => {
    const guest = newGuest();
    const offer = live.offerAt(0);
    const skuKey = skuKeysOf(offer)[0] ?? "";
    const lines = [{ ref: { market: offer.market, id: offer.id }, skuKey, quantity: 3 }];
    await addLines(guest, { operationId: randomUUID(), lines, language: "en" }, {}, live.cart.deps);
    await live.commit(guest, await live.draftOf(guest, live.row(0, 0, 4)));
    expect(await live.quantities(guest)).toEqual({ [skuKey]: 7 });
  });

  it("of another's order is refused", async () => {
    const id = randomUUID();
    const guest = newGuest();
    await live.commit(guest, await live.draftOf(guest, live.row(0)), id);
    const other = newGuest();
    const draft = await live.draftOf(other, live.row(1));
    expect(await live.commit(other, draft, id)).toMatchObject({ error: { kind: "not_here" } });
    expect(await readOutcome(other, id, live.cart.deps)).toBeNull();
    expect(await undoOrder(reader(other), id, live.cart.deps)).toMatchObject({
      error: { kind: "not_here" },
    });
  });
});

describe("undoing", () => {
  it("takes off what was added, once, and opens the rows again", async () => {
    const guest = newGuest();
    const offer = live.offerAt(0);
    const skuKey = skuKeysOf(offer)[0] ?? "";
    const lines = [{ ref: { market: offer.market, id: offer.id }, skuKey, quantity: 3 }];
    await addLines(guest, { operationId: randomUUID(), lines, language: "en" }, {}, live.cart.deps);
    const draft = await live.draftOf(guest, live.row(0, 0, 4), live.row(1, 0, 5));
    const id = randomUUID();
    await live.commit(guest, draft, id);
    expect(await undoOrder(reader(guest), id, live.cart.deps)).toMatchObject({
      value: { takenOff: 2, kept: 0, draft },
    });
    expect(await live.quantities(guest)).toEqual({ [skuKey]: 3 });
    expect((await live.view(guest, draft)).counts).toMatchObject({ ok: 2, done: 0 });
    const again = await undoOrder(reader(guest), id, live.cart.deps);
    expect(again).toMatchObject({ value: { takenOff: 2, kept: 0 } });
    expect(await live.quantities(guest)).toEqual({ [skuKey]: 3 });
    expect((await readOutcome(guest, id, live.cart.deps))?.undo).toEqual({ takenOff: 2, kept: 0 });
  });

  it("leaves what was changed since", async () => {
    const guest = newGuest();
    const draft = await live.draftOf(guest, live.row(0, 0, 4), live.row(1, 0, 5));
    const id = randomUUID();
    await live.commit(guest, draft, id);
    const { merchants } = await readCart(guest, "en", {}, live.cart.deps);
    const line = merchants
      .flatMap((merchant) => merchant.lines)
      .find(({ quantity }) => quantity === 4);
    await setQuantity(guest, { lineId: line?.id ?? "", quantity: 9 }, live.cart.deps);
    expect(await undoOrder(reader(guest), id, live.cart.deps)).toMatchObject({
      value: { takenOff: 1, kept: 1 },
    });
    expect(Object.values(await live.quantities(guest))).toEqual([9]);
    expect((await live.view(guest, draft)).counts).toMatchObject({ ok: 1, done: 1 });
  });

  it("is over once the cart went to the account", async () => {
    const guest = newGuest();
    const customer = await newCustomer(live.cart);
    const id = randomUUID();
    await live.commit(guest, await live.draftOf(guest, live.row(0, 0, 4)), id);
    await mergeGuestCart(customer, guest.id, live.cart.deps);
    const undone = await undoOrder({ actor: customer, guestId: guest.id }, id, live.cart.deps);
    expect(undone).toMatchObject({ error: { kind: "not_here" } });
    expect(Object.values(await live.quantities(customer))).toEqual([4]);
  });
});
