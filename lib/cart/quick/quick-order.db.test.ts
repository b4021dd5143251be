import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { OfferDto } from "@/lib/contract/offer";
import { setLogLevel } from "@/lib/log/log";
import { addLines } from "../add-lines";
import { setQuantity } from "../change-lines";
import { readCart } from "../read-cart";
import { mergeGuestCart } from "../merge-guest-cart";
import {
  buyableOffers,
  newCustomer,
  newGuest,
  skuKeysOf,
  startLiveCart,
  type LiveCart,
} from "../test-support/live-cart";
import { draftOfText } from "./draft/make-draft";
import { fixRows } from "./draft/fix-rows";
import { viewDraft } from "./draft/view-draft";
import { commitDraft } from "./order/commit-draft";
import { readOutcome } from "./order/read-outcome";
import { undoOrder } from "./order/undo-order";

let cart: LiveCart;
/** With at least three SKUs each, more than twenty of each in stock, sold by the piece. */
let offers: OfferDto[];

beforeAll(async () => {
  setLogLevel("silent");
  cart = await startLiveCart();
  const buyable = await buyableOffers(cart, "two_dimensions", 3);
  offers = buyable.filter(
    ({ lotSize, skus }) => lotSize === 1 && skus.every(({ stock }) => !stock || stock > 20),
  );
});
beforeEach(() => cart.live.reset());
afterAll(() => cart.close());

type Guest = ReturnType<typeof newGuest>;
const reader = (actor: Guest) => ({ actor, guestId: actor.id });

function offerAt(index: number): OfferDto {
  const offer = offers[index];
  if (!offer) throw new Error("the sandbox has fewer offers than this test takes");
  return offer;
}

/** A row that can go into the cart as it is. */
function row(index: number, sku = 0, quantity?: number): string {
  const offer = offerAt(index);
  const pieces = quantity ?? Math.max(offer.minOrderQuantity, 1) * offer.lotSize;
  return `${offer.id}\t${skuKeysOf(offer)[sku]}\t${pieces}`;
}

async function draftOf(actor: Guest, ...rows: string[]): Promise<string> {
  const made = await draftOfText(reader(actor), rows.join("\n"), cart.deps);
  if (!made.ok) throw new Error(made.error);
  return made.value.draft;
}

async function view(actor: Guest, draft: string, show: "all" | "problems" | "ready" = "all") {
  const shown = { language: "en" as const, show, page: 1 };
  const read = await viewDraft(reader(actor), draft, shown, {}, cart.deps);
  if (!read) throw new Error("there is no such draft");
  return read;
}

const commit = (actor: Guest, draft: string, operationId = randomUUID()) =>
  commitDraft(reader(actor), { draft, operationId, language: "en" }, {}, cart.deps);

async function quantities(actor: Guest): Promise<Record<string, number>> {
  const { merchants } = await readCart(actor, "en", {}, cart.deps);
  const lines = merchants.flatMap((merchant) => merchant.lines);
  return Object.fromEntries(lines.map(({ skuKey, quantity }) => [skuKey, quantity]));
}

describe("looking over", () => {
  it("says of each row how it stands, by its number", async () => {
    const guest = newGuest();
    const offer = offerAt(0);
    const draft = await draftOf(
      guest,
      row(0),
      `${offer.id}\tno such thing\t2`,
      "https://m.tb.cn/h.abc\t\t2",
      "",
      row(0),
      "/products/1688/AAAAAAAAAAAAAAAAAAAAAA\tx\t1",
      `${row(1)} pieces?`,
    );
    const { rows, counts, ready } = await view(guest, draft);
    expect(rows.map(({ n, state, reason, sameAs }) => [n, state, reason, sameAs])).toEqual([
      [1, "ok", null, null],
      [2, "fixable", "sku_unknown", null],
      [3, "wrong", "link_short", null],
      [5, "ok", null, 1],
      [6, "wrong", "offer_gone", null],
      [7, "fixable", "quantity_unclear", null],
    ]);
    expect(rows[1]?.choices.map(({ skuKey }) => skuKey)).toEqual(
      expect.arrayContaining(skuKeysOf(offer)),
    );
    expect(counts).toMatchObject({ ok: 2, fixable: 2, wrong: 2, unanswered: 0 });
    expect(ready.lines).toBe(1);
    expect(ready.total.minor).toBe(
      rows.reduce((sum, { subtotal }) => sum + (subtotal?.minor ?? 0), 0),
    );
  });

  it("asks once for each offer, however many rows name it", async () => {
    const guest = newGuest();
    const draft = await draftOf(guest, ...Array.from({ length: 40 }, (_, at) => row(2 + (at % 2))));
    await view(guest, draft);
    expect((await cart.live.calls())["goods.get"] ?? 0).toBeLessThanOrEqual(2);
  });

  it("judges 5,000 rows of a few offers within ten seconds, and others get their turn", async () => {
    const guest = newGuest();
    const rows = Array.from({ length: 5_000 }, (_, at) => {
      const offer = offerAt(at % 5);
      const words = offer.options.map(({ values }) => values[at % values.length]?.text);
      return `${offer.id}\t${at % 2 ? words.join(" / ") : skuKeysOf(offer)[at % 3]}\t${1 + (at % 9)}`;
    });
    const started = performance.now();
    let [turn, longest] = [started, 0];
    const watch = setInterval(() => {
      const now = performance.now();
      longest = Math.max(longest, now - turn);
      turn = now;
    }, 5);
    const draft = await draftOf(guest, ...rows);
    const { counts } = await view(guest, draft);
    clearInterval(watch);
    expect(counts.ok + counts.fixable + counts.wrong + counts.unanswered).toBe(5_000);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect(longest).toBeLessThan(500);
  });

  it("never calls goods gone that nobody answered for, and asks again", async () => {
    const guest = newGuest();
    const draft = await draftOf(guest, row(0), row(1));
    await cart.live.fault({ endpoint: "*", kind: "http", status: 500 });
    const silent = await view(guest, draft);
    expect(silent.rows.map(({ state }) => state)).toEqual(["unanswered", "unanswered"]);
    expect(await commit(guest, draft)).toMatchObject({ error: { kind: "nothing_ready" } });
    await cart.live.reset();
    expect((await view(guest, draft)).counts.ok).toBe(2);
  });

  it("knows SKUs by the seller's article number", async () => {
    const guest = newGuest();
    const offer = offerAt(3);
    const sku = offer.skus.find(({ cargoNumber, stock }) => cargoNumber !== null && stock !== 0);
    const draft = await draftOf(guest, `${offer.id}\t${sku?.cargoNumber}\t1`);
    expect((await view(guest, draft)).rows[0]?.skuKey).toBe(sku?.specId);
  });

  it("shows a draft to nobody else, and to its owner after signing in", async () => {
    const guest = newGuest();
    const customer = await newCustomer(cart);
    const draft = await draftOf(guest, row(0));
    const shown = { language: "en" as const, page: 1 };
    const see = (actor: Guest, guestId: string | null) =>
      viewDraft({ actor, guestId }, draft, shown, {}, cart.deps);
    expect(await see(newGuest(), null)).toBeNull();
    expect(await see(customer, null)).toBeNull();
    expect(await see(customer, guest.id)).toMatchObject({ draft });
  });

  it("forgets a draft after a week", async () => {
    const guest = newGuest();
    const draft = await draftOf(guest, row(0));
    cart.clock.advance(7 * 24 * 60 * 60 * 1000);
    await expect(view(guest, draft)).rejects.toThrow("no such draft");
  });
});

describe("fixing", () => {
  it("puts rows right where they stand", async () => {
    const guest = newGuest();
    const offer = offerAt(0);
    const [first = "", second = ""] = skuKeysOf(offer);
    const draft = await draftOf(
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
    expect(await fixRows(reader(guest), fixing, {}, cart.deps)).toMatchObject({
      value: { changed: 3 },
    });
    const { rows, counts } = await view(guest, draft);
    expect(counts.leftOut).toBe(1);
    expect(rows.map(({ n, skuKey, pieces }) => [n, skuKey, pieces])).toEqual([
      [1, first, 5],
      [3, second, 7],
    ]);
  });

  it("of another's draft finds none", async () => {
    const draft = await draftOf(newGuest(), row(0));
    const fixing = {
      draft,
      edits: [],
      action: { kind: "restore" as const },
      language: "en" as const,
    };
    expect(await fixRows(reader(newGuest()), fixing, {}, cart.deps)).toEqual({
      ok: false,
      error: "not_found",
    });
  });
});

describe("putting into the cart", () => {
  it("takes what is ready, once, and leaves the rest", async () => {
    const guest = newGuest();
    const draft = await draftOf(guest, row(0, 0, 4), row(0, 0, 6), row(1, 1, 8), "words\t\t1");
    const id = randomUUID();
    const done = await commit(guest, draft, id);
    expect(done).toMatchObject({ value: { added: 2, pieces: 18, left: 0, lines: 2 } });
    expect(await commit(guest, draft, id)).toEqual(done);
    expect(Object.values(await quantities(guest))).toEqual([10, 8]);
    const after = await view(guest, draft);
    expect(after.counts).toMatchObject({ done: 3, ok: 0, wrong: 1 });
    expect(await commit(guest, draft)).toMatchObject({ error: { kind: "nothing_ready" } });
  });

  it("happens once however often it is pressed at the same time", async () => {
    const guest = newGuest();
    const draft = await draftOf(guest, row(0, 0, 4), row(1, 0, 5));
    const id = randomUUID();
    const same = await Promise.all(Array.from({ length: 8 }, () => commit(guest, draft, id)));
    expect(same.every(({ ok }) => ok)).toBe(true);
    const other = await Promise.all(Array.from({ length: 4 }, () => commit(guest, draft)));
    expect(other.some(({ ok }) => ok)).toBe(false);
    expect(Object.values(await quantities(guest))).toEqual([4, 5]);
  });

  it("from two pages at once happens once", async () => {
    const guest = newGuest();
    const draft = await draftOf(guest, row(0, 0, 4));
    const both = await Promise.all([commit(guest, draft), commit(guest, draft)]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(Object.values(await quantities(guest))).toEqual([4]);
  });

  it("adds to lines that are there", async () => {
    const guest = newGuest();
    const offer = offerAt(0);
    const skuKey = skuKeysOf(offer)[0] ?? "";
    const lines = [{ ref: { market: offer.market, id: offer.id }, skuKey, quantity: 3 }];
    await addLines(guest, { operationId: randomUUID(), lines, language: "en" }, {}, cart.deps);
    await commit(guest, await draftOf(guest, row(0, 0, 4)));
    expect(await quantities(guest)).toEqual({ [skuKey]: 7 });
  });

  it("of another's order is refused", async () => {
    const id = randomUUID();
    const guest = newGuest();
    await commit(guest, await draftOf(guest, row(0)), id);
    const other = newGuest();
    const draft = await draftOf(other, row(1));
    expect(await commit(other, draft, id)).toMatchObject({ error: { kind: "not_here" } });
    expect(await readOutcome(other, id, cart.deps)).toBeNull();
    expect(await undoOrder(reader(other), id, cart.deps)).toMatchObject({
      error: { kind: "not_here" },
    });
  });
});

describe("undoing", () => {
  it("takes off what was added, once, and opens the rows again", async () => {
    const guest = newGuest();
    const offer = offerAt(0);
    const skuKey = skuKeysOf(offer)[0] ?? "";
    const lines = [{ ref: { market: offer.market, id: offer.id }, skuKey, quantity: 3 }];
    await addLines(guest, { operationId: randomUUID(), lines, language: "en" }, {}, cart.deps);
    const draft = await draftOf(guest, row(0, 0, 4), row(1, 0, 5));
    const id = randomUUID();
    await commit(guest, draft, id);
    expect(await undoOrder(reader(guest), id, cart.deps)).toMatchObject({
      value: { takenOff: 2, kept: 0, draft },
    });
    expect(await quantities(guest)).toEqual({ [skuKey]: 3 });
    expect((await view(guest, draft)).counts).toMatchObject({ ok: 2, done: 0 });
    const again = await undoOrder(reader(guest), id, cart.deps);
    expect(again).toMatchObject({ value: { takenOff: 2, kept: 0 } });
    expect(await quantities(guest)).toEqual({ [skuKey]: 3 });
    expect((await readOutcome(guest, id, cart.deps))?.undo).toEqual({ takenOff: 2, kept: 0 });
  });

  it("leaves what was changed since", async () => {
    const guest = newGuest();
    const draft = await draftOf(guest, row(0, 0, 4), row(1, 0, 5));
    const id = randomUUID();
    await commit(guest, draft, id);
    const { merchants } = await readCart(guest, "en", {}, cart.deps);
    const line = merchants
      .flatMap((merchant) => merchant.lines)
      .find(({ quantity }) => quantity === 4);
    await setQuantity(guest, { lineId: line?.id ?? "", quantity: 9 }, cart.deps);
    expect(await undoOrder(reader(guest), id, cart.deps)).toMatchObject({
      value: { takenOff: 1, kept: 1 },
    });
    expect(Object.values(await quantities(guest))).toEqual([9]);
    expect((await view(guest, draft)).counts).toMatchObject({ ok: 1, done: 1 });
  });

  it("is over once the cart went to the account", async () => {
    const guest = newGuest();
    const customer = await newCustomer(cart);
    const id = randomUUID();
    await commit(guest, await draftOf(guest, row(0, 0, 4)), id);
    await mergeGuestCart(customer, guest.id, cart.deps);
    const undone = await undoOrder({ actor: customer, guestId: guest.id }, id, cart.deps);
    expect(undone).toMatchObject({ error: { kind: "not_here" } });
    expect(Object.values(await quantities(customer))).toEqual([4]);
  });
});
