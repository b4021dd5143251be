import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import { judgeMerchant, type MerchantVerdict } from "./judge";
import { known, rung, sku, smallCarts, terms, want, type SmallCart } from "./testing";
import type { KnownOffer, OfferTerms } from "./terms";

function shortOf({ lines }: MerchantVerdict) {
  return [...lines.values()].map(({ state, unitPrice, subtotal }) => [
    state,
    unitPrice?.minor ?? null,
    subtotal?.minor ?? null,
  ]);
}

const LADDER = { pricing: "by_quantity" as const, ladder: [rung(20, 800), rung(1, 1000)] };
const TWO = [sku("s1", null), sku("s2", null)];
const mixing = (minAmount: number | null, minQuantity: number | null) => ({
  minAmount: minAmount === null ? null : fen(minAmount),
  minQuantity,
});

test.each([
  ["a piece", terms(), [1], ["ok", 1000, 1000]],
  ["too few", terms({ minimum: 3 }), [2], ["below_minimum", 1000, 2000]],
  ["just enough", terms({ minimum: 3 }), [3], ["ok", 1000, 3000]],
  ["half a lot", terms({ lot: 4 }), [6], ["not_whole_lots", 1000, 6000]],
  ["more than there is", terms(), [101], ["above_stock", 1000, 101_000]],
  ["stock nobody told", terms({ skus: [sku("s1", 5, null)] }), [999_999], ["ok", 5, 4_999_995]],
  ["nothing left", terms({ skus: [sku("s1", 5, 0)] }), [1], ["sold_out", 5, null]],
  ["another SKU", terms({ skus: [sku("s2", 5)] }), [1], ["sku_gone", null, null]],
  ["off sale", terms({ onSale: false }), [1], ["not_for_sale", 1000, null]],
  ["no price", terms({ skus: [sku("s1", null)] }), [1], ["not_for_sale", null, null]],
  ["a price of nothing", terms({ skus: [sku("s1", 0)] }), [1], ["not_for_sale", null, null]],
] as const)("one line: %s", (_name, offer, [quantity], expected) => {
  const verdict = judgeMerchant([want("1", quantity)], known(offer));
  expect(shortOf(verdict)).toEqual([expected]);
});

describe("over the SKUs of an offer", () => {
  const pair = (a: number, b: number) => [want("1", a), want("2", b, "A", "s2")];

  it("picks the rung by the sum", () => {
    const offers = known(terms({ ...LADDER, skus: TWO }));
    expect(shortOf(judgeMerchant(pair(12, 8), offers))).toEqual([
      ["ok", 800, 9600],
      ["ok", 800, 6400],
    ]);
    expect(shortOf(judgeMerchant(pair(12, 7), offers))).toEqual([
      ["ok", 1000, 12_000],
      ["ok", 1000, 7000],
    ]);
  });

  it("fills the minimum by the sum", () => {
    const offers = known(terms({ minimum: 5, skus: [sku("s1", 10), sku("s2", 20)] }));
    expect(shortOf(judgeMerchant(pair(2, 3), offers)).map(([state]) => state)).toEqual([
      "ok",
      "ok",
    ]);
    expect(shortOf(judgeMerchant(pair(2, 2), offers)).map(([state]) => state)).toEqual([
      "below_minimum",
      "below_minimum",
    ]);
  });

  it("leaves out of the sum what can't be had", () => {
    const offers = known(terms({ ...LADDER, skus: [sku("s1", null), sku("s2", null, 0)] }));
    expect(shortOf(judgeMerchant(pair(12, 8), offers))).toEqual([
      ["ok", 1000, 12_000],
      ["sold_out", 1000, null],
    ]);
  });
});

describe("mixed batch", () => {
  const cart = (mixedBatch: OfferTerms["mixedBatch"], other: OfferTerms["mixedBatch"]) =>
    judgeMerchant(
      [want("1", 2, "A"), want("2", 3, "B")],
      known(terms({ minimum: 10, mixedBatch }), terms({ key: "B", mixedBatch: other })),
    );
  const first = (verdict: MerchantVerdict) => verdict.lines.get("1")?.state;

  it.each([
    ["pieces over the merchant's goods", mixing(null, 5), mixing(null, 5), "ok"],
    ["one piece short", mixing(null, 6), mixing(null, 6), "below_minimum"],
    ["the amount over the merchant's goods", mixing(5000, null), mixing(5000, null), "ok"],
    ["one fen short", mixing(5001, null), mixing(5001, null), "below_minimum"],
    ["either of the two", mixing(9999, 5), mixing(9999, 5), "ok"],
    ["goods that are not mixed count for nothing", mixing(null, 5), null, "below_minimum"],
    ["goods that are not mixed are not relieved", null, mixing(null, 3), "below_minimum"],
    [
      "terms without a figure relieve nobody",
      mixing(null, null),
      mixing(null, null),
      "below_minimum",
    ],
    ["of two figures the stricter counts", mixing(null, 5), mixing(null, 6), "below_minimum"],
  ])("%s", (_name, own, other, expected) => {
    expect(first(cart(own, other))).toBe(expected);
  });
});

describe("what the marketplace does not answer for", () => {
  it("is unavailable at its last price, and never gone", () => {
    const offers = new Map<string, KnownOffer>([["A", { kind: "unavailable", terms: terms() }]]);
    expect(shortOf(judgeMerchant([want("1", 2)], offers))).toEqual([["unavailable", 1000, 2000]]);
  });
  it("is gone on its word alone", () => {
    const offers = new Map<string, KnownOffer>([["A", { kind: "gone" }]]);
    expect(shortOf(judgeMerchant([want("1", 2)], offers))).toEqual([["offer_gone", null, null]]);
  });
});

/** The rules once more, the slow way: each line looks at the whole cart. */
function judgedSlowly({ lines, offers }: SmallCart) {
  const termsOf = (key: string) => {
    const offer = offers.get(key);
    if (offer?.kind !== "known") throw new Error("small carts know their offers");
    return offer.terms;
  };
  const skuOf = (line: SmallCart["lines"][number]) =>
    termsOf(line.offerKey).skus.find(({ key }) => key === line.skuKey);
  const counts = lines.filter(
    (line) => termsOf(line.offerKey).onSale && (skuOf(line)?.stock ?? 1) > 0 && skuOf(line),
  );
  const piecesOf = (key: string) =>
    counts.filter((line) => line.offerKey === key).reduce((sum, line) => sum + line.quantity, 0);
  const priceOf = (line: SmallCart["lines"][number]) => {
    const offer = termsOf(line.offerKey);
    if (offer.pricing === "by_sku") return skuOf(line)?.unitPrice?.minor ?? 0;
    let best = Math.min(...offer.ladder.map(({ minQuantity }) => minQuantity));
    for (const { minQuantity } of offer.ladder)
      if (minQuantity <= piecesOf(line.offerKey) && minQuantity > best) best = minQuantity;
    return offer.ladder.find(({ minQuantity }) => minQuantity === best)?.unitPrice.minor ?? 0;
  };
  const mixable = counts.filter((line) => termsOf(line.offerKey).mixedBatch);
  const amount = mixable.reduce((sum, line) => sum + priceOf(line) * line.quantity, 0);
  const pieces = mixable.reduce((sum, line) => sum + line.quantity, 0);
  return lines.map((line) => {
    const offer = termsOf(line.offerKey);
    if (!offer.onSale) return "not_for_sale";
    const one = skuOf(line);
    if (!one) return "sku_gone";
    if (one.stock === 0) return "sold_out";
    if (one.stock !== null && line.quantity > one.stock) return "above_stock";
    const { mixedBatch } = offer;
    const relieved =
      mixedBatch !== null &&
      ((mixedBatch.minAmount !== null && amount >= mixedBatch.minAmount.minor) ||
        (mixedBatch.minQuantity !== null && pieces >= mixedBatch.minQuantity));
    if (!relieved && piecesOf(line.offerKey) < offer.minimum) return "below_minimum";
    return line.quantity % offer.lot === 0 ? `ok at ${priceOf(line)}` : "not_whole_lots";
  });
}

it("judges as the rules do when each line looks at the whole cart", () => {
  fc.assert(
    fc.property(smallCarts, (cart) => {
      const verdict = judgeMerchant(cart.lines, cart.offers);
      const states = cart.lines.map(({ id }) => {
        const line = verdict.lines.get(id);
        return line?.state === "ok" ? `ok at ${line.unitPrice?.minor}` : line?.state;
      });
      expect(states).toEqual(judgedSlowly(cart));
    }),
    { numRuns: 500 },
  );
});
