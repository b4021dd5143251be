import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { searchOffers } from "@/lib/catalog/search-offers";
import type { CartDto } from "@/lib/contract/cart";
import type { OfferDto } from "@/lib/contract/offer";
import { searchQuery } from "@/lib/contract/search";
import { createDatabase } from "@/lib/db/client";
import { NO_FALLBACK } from "@/lib/kernel/fallback";
import { setLogLevel } from "@/lib/log/log";
import { addLines } from "./add-lines";
import { saveForLater, setQuantity } from "./change-lines";
import { readCart } from "./read-cart";
import { readCartSummary } from "./read-summary";
import { removeLines, restoreLines } from "./remove-lines";
import { setFallback } from "./set-fallback";
import { setNote } from "./set-note";
import {
  buyableOffers,
  newGuest,
  offerOf,
  skuKeysOf,
  startLiveCart,
  type LiveCart,
} from "./test-support/live-cart";

let cart: LiveCart;
/** With at least three SKUs each. */
let offers: OfferDto[];
let operations = 0;

beforeAll(async () => {
  setLogLevel("silent");
  cart = await startLiveCart();
  offers = await buyableOffers(cart, "two_dimensions", 3);
});
beforeEach(() => cart.live.reset());
afterAll(() => cart.close());

function offerAt(index: number): OfferDto {
  const offer = offers[index];
  if (!offer) throw new Error("the sandbox has fewer offers than this test takes");
  return offer;
}

function wanted(offer: OfferDto, quantity: number, sku = 0) {
  const skuKey = skuKeysOf(offer)[sku] ?? "";
  return { ref: { market: offer.market, id: offer.id }, skuKey, quantity };
}

function add(
  actor: ReturnType<typeof newGuest>,
  lines: Parameters<typeof addLines>[1]["lines"],
  operationId = `operation-${(operations += 1)}`,
) {
  return addLines(actor, { operationId, lines, language: "en" }, {}, cart.deps);
}

const read = (actor: ReturnType<typeof newGuest>) => readCart(actor, "en", {}, cart.deps);

function linesOf({ merchants }: CartDto) {
  return merchants.flatMap(({ lines }) => lines);
}

async function oneLine(actor: ReturnType<typeof newGuest>, quantity = 2) {
  await add(actor, [wanted(offerAt(0), quantity)]);
  const [line] = linesOf(await read(actor));
  if (!line) throw new Error("nothing was added");
  return line;
}

describe("adding", () => {
  it("shows what the marketplace says of it", async () => {
    const guest = newGuest();
    const offer = offerAt(0);
    const quantity = offer.minOrderQuantity;
    const added = await add(guest, [wanted(offer, quantity)]);
    expect(added).toEqual({ ok: true, value: { version: 1, lines: 1 } });
    const shown = await read(guest);
    const [line] = linesOf(shown);
    expect(line).toMatchObject({ title: offer.title, quantity, state: "ok", priceSeen: null });
    expect(line?.variant.map(({ name }) => name)).toEqual(
      offer.options.map(({ name }) => name.text),
    );
    expect(shown.total.minor).toBe((line?.unitPrice?.minor ?? 0) * quantity);
    expect(shown.merchants[0]).toMatchObject({ name: offer.seller.name, state: "orderable" });
  });

  it("adds to the line that is there, and takes it back from later", async () => {
    const guest = newGuest();
    const { id } = await oneLine(guest, 2);
    await saveForLater(guest, { lineId: id, saved: true }, cart.deps);
    await add(guest, [wanted(offerAt(0), 3)]);
    expect(linesOf(await read(guest)).map((line) => [line.id, line.quantity])).toEqual([[id, 5]]);
  });

  it("does the same operation once, also at the same time", async () => {
    const guest = newGuest();
    const twice = () => add(guest, [wanted(offerAt(0), 2)], "double-tap-1");
    const done = await Promise.all([twice(), twice(), twice()]);
    expect(done.every(({ ok }) => ok)).toBe(true);
    await twice();
    expect(await readCartSummary(guest, cart.deps)).toEqual({ version: 1, lines: 1, pieces: 2 });
  });

  it("takes another request under an old id for what it is", async () => {
    const guest = newGuest();
    await add(guest, [wanted(offerAt(0), 2)], "page-of-before");
    await add(guest, [wanted(offerAt(0), 3)], "page-of-before");
    expect(await readCartSummary(guest, cart.deps)).toMatchObject({ pieces: 5 });
  });

  it("adds all or nothing", async () => {
    const guest = newGuest();
    const gone = { ...wanted(offerAt(1), 1), skuKey: "no-such-sku" };
    expect(await add(guest, [wanted(offerAt(0), 2), gone])).toEqual({
      ok: false,
      error: { kind: "refused", reason: "sku_gone", index: 1 },
    });
    expect(linesOf(await read(guest))).toEqual([]);
  });

  it("refuses what is not sold any more, and says so of what is in the cart", async () => {
    const guest = newGuest();
    const offer = offerAt(1);
    await add(guest, [wanted(offer, 1)]);
    await cart.live.reset();
    await cart.live.changeOffer(offer.id, { status: "member expired" });
    expect(await add(guest, [wanted(offer, 1)])).toMatchObject({
      error: { reason: "not_for_sale" },
    });
    const shown = await read(guest);
    expect(linesOf(shown)[0]).toMatchObject({ state: "not_for_sale", subtotal: null });
    expect(shown.merchants[0]).toMatchObject({ state: "nothing_orderable", total: { minor: 0 } });
  });

  it("refuses more than a line or a cart holds, and changes nothing", async () => {
    const guest = newGuest();
    await add(guest, [wanted(offerAt(0), 999_999)]);
    expect(await add(guest, [wanted(offerAt(1), 1), wanted(offerAt(0), 1)])).toEqual({
      ok: false,
      error: { kind: "refused", reason: "too_many_pieces", index: 1 },
    });
    expect(await readCartSummary(guest, cart.deps)).toMatchObject({ version: 1, lines: 1 });
  });

  it("is not for a program, nor for a guest without a name", async () => {
    for (const actor of [
      { kind: "system", id: "job" },
      { kind: "guest", id: null },
    ] as const)
      expect(await add(actor as never, [wanted(offerAt(0), 1)])).toEqual({
        ok: false,
        error: { kind: "forbidden" },
      });
  });
});

it("takes Taobao's goods by their own SKU ids, beside 1688's", async () => {
  const query = searchQuery.parse({ q: "shirt", market: "taobao" });
  const found = await searchOffers({ kind: "guest", id: null }, query);
  if (found.kind !== "found") throw new Error(found.kind);
  const offers = await Promise.all(found.value.offers.map(({ id }) => offerOf(id, "taobao")));
  const offer = offers.find(
    (one) => one.onSale && one.skus.length > 0 && skuKeysOf(one).length > 0,
  );
  if (!offer) throw new Error("the sandbox sells nothing on Taobao");
  const guest = newGuest();
  await add(guest, [wanted(offer, offer.minOrderQuantity), wanted(offerAt(0), 50)]);
  const { merchants } = await read(guest);
  expect(merchants.map(({ market }) => market)).toEqual(["taobao", "1688"]);
  expect(merchants[0]?.lines[0]).toMatchObject({ state: "ok", skuKey: skuKeysOf(offer)[0] });
  expect(offer.skus.map(({ skuId }) => skuId)).toContain(merchants[0]?.lines[0]?.skuKey);
});

describe("while the marketplace does not answer", () => {
  it("keeps what was seen, and calls nothing gone", async () => {
    const guest = newGuest();
    const line = await oneLine(guest);
    await cart.live.reset();
    await cart.live.fault({ endpoint: "offers.get", kind: "http", status: 500, times: 99 });
    const [shown] = linesOf(await read(guest));
    expect(shown).toMatchObject({
      state: "unavailable",
      title: line.title,
      variant: line.variant,
      unitPrice: line.unitPrice,
    });
    expect(await add(guest, [wanted(offerAt(0), 1)])).toMatchObject({
      error: { kind: "unavailable" },
    });
    await cart.live.heal();
    expect(linesOf(await read(guest))[0]?.state).not.toBe("unavailable");
  });
});

describe("what has changed since", () => {
  it("says the price that was seen beside the one that holds", async () => {
    const guest = newGuest();
    const line = await oneLine(guest);
    await cart.live.reset();
    await cart.live.changeOffer(line.productId, { price: "999.00" });
    const [shown] = linesOf(await read(guest));
    expect(shown?.priceSeen).toEqual(line.unitPrice);
    expect(shown?.unitPrice?.minor).toBeGreaterThan(line.unitPrice?.minor ?? 0);
  });

  it("does not call another quantity another price", async () => {
    const guest = newGuest();
    const [laddered] = (await buyableOffers(cart, "quantity_price")).filter(
      ({ ladder }) => ladder.length > 1,
    );
    if (!laddered) throw new Error("the sandbox has no ladder");
    const last = Math.max(...laddered.ladder.map(({ minQuantity }) => minQuantity));
    await add(guest, [wanted(laddered, laddered.minOrderQuantity)]);
    const [before] = linesOf(await read(guest));
    await setQuantity(guest, { lineId: before?.id ?? "", quantity: last }, cart.deps);
    const [after] = linesOf(await read(guest));
    expect(after?.unitPrice?.minor).toBeLessThan(before?.unitPrice?.minor ?? 0);
    expect(after?.priceSeen).toBeNull();
  });
});

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
