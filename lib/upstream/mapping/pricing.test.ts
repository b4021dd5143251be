import { expect, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import type { Offer, Sku } from "../domain";
import { toLadder, toPricing } from "./pricing";

const sku = (price: number | null): Sku => ({
  skuId: null,
  specId: null,
  buyId: null,
  cargoNumber: null,
  choice: [],
  price: price === null ? null : fen(price),
  promotionPrice: null,
  stock: null,
  weightGrams: null,
});
const rung = { minQuantity: 1, unitPrice: fen(100) };

test.each<[string, number | null, Sku[], (typeof rung)[], Offer["pricing"]]>([
  ["no SKU, priced by quantity", 0, [], [rung], "no_sku"],
  ["no SKU, whatever is claimed", 1, [], [rung], "no_sku"],
  ["SKUs with their own prices", 1, [sku(100)], [], "by_sku"],
  ["SKUs with their own prices beside a ladder", 1, [sku(100)], [rung], "by_sku"],
  ["claimed by SKU, priced by quantity only", 1, [sku(null)], [rung], "by_quantity"],
  ["claimed by SKU, no price at all", 1, [sku(null)], [], "by_sku"],
  ["SKUs priced by quantity", 2, [sku(null)], [rung], "by_quantity"],
  ["SKUs priced by quantity that carry prices too", 2, [sku(100)], [rung], "by_quantity"],
  ["claimed by quantity, priced by SKU only", 2, [sku(100)], [], "by_sku"],
  ["claimed without SKU, has SKUs", 0, [sku(null)], [rung], "by_quantity"],
  ["unsaid, SKUs have prices", null, [sku(100)], [rung], "by_sku"],
  ["unsaid, SKUs have none", null, [sku(null)], [rung], "by_quantity"],
  ["a new word", 7, [sku(100)], [], "by_sku"],
])("%s", (_name, quoteType, skus, ladder, expected) => {
  expect(toPricing(quoteType, skus, ladder)).toBe(expected);
});

test.each([
  ["nothing", undefined, []],
  ["rungs in any order", [range(10, "9.5"), range(1, "10")], [at(1, 1000), at(10, 950)]],
  ["the regular price beside a promotion", [range(1, "10", "8")], [at(1, 1000)]],
  ["a lone rung without a start", [range(null, "10")], [at(1, 1000)]],
  ["no rung without a start among others", [range(null, "8"), range(5, "10")], [at(5, 1000)]],
  ["no rung without a price", [range(1, "ask us"), range(5, "10")], [at(5, 1000)]],
  ["no rung from zero among others", [range(0, "8"), range(5, "10")], [at(5, 1000)]],
])("the ladder of %s", (_name, ranges, expected) => {
  expect(toLadder(ranges)).toEqual(expected);
});

function range(startQuantity: number | null, price: string, promotionPrice: string | null = null) {
  return { startQuantity, price, promotionPrice };
}

function at(minQuantity: number, minor: number) {
  return { minQuantity, unitPrice: fen(minor) };
}
