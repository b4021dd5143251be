import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { searchOffers } from "@/lib/catalog/search-offers";
import type { OfferDto } from "@/lib/contract/offer";
import { searchQuery } from "@/lib/contract/search";
import { setLogLevel } from "@/lib/log/log";
import { saveForLater, setQuantity } from "./change-lines";
import { readCartSummary } from "./read-summary";
import { filling, linesOf, wanted } from "./test-support/filling";
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

  it("sums what is added at the same time by different operations", async () => {
    const guest = newGuest();
    await add(guest, [wanted(offerAt(1), 1)]);
    const added = Array.from({ length: 12 }, () => add(guest, [wanted(offerAt(0), 2)]));
    await Promise.all(added);
    const summary = await readCartSummary(guest, cart.deps);
    expect(summary).toEqual({ version: 13, lines: 2, pieces: 25 });
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
