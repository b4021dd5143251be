import { describe, expect, it } from "vitest";
import { fen } from "@/lib/kernel/money";
import type { PanelOffer } from "./panel-offer";
import { addressOfPlace, placeFromAddress } from "./panel-place";

const sku = (choice: number[], stock: number | null) => ({
  choice,
  stock,
  unitPrice: fen(100),
  listPrice: null,
});
const value = (text: string) => ({ text, imageUrl: null });
const offer: PanelOffer = {
  options: [
    { name: "Colour", values: [value("Red"), value("Blue")] },
    { name: "Size", values: [value("S"), value("M")] },
  ],
  skus: [sku([0, 0], 30), sku([1, 0], 9), sku([1, 1], null)],
  pricing: "by_sku",
  ladder: [],
  stock: 39,
  minimum: 4,
  lot: 2,
  unit: null,
  mixedBatch: null,
};
const read = (query: string) => placeFromAddress(offer, new URLSearchParams(query));

describe("placeFromAddress", () => {
  it.each([
    ["nothing", "", [null, null], 4],
    ["a variant and a quantity", "o1=1&o2=1&quantity=10", [1, 1], 10],
    ["a quantity of thousands", "o1=1&o2=1&quantity=12000", [1, 1], 12_000],
    ["a combination that is not made", "o1=0&o2=1", [0, null], 4],
    ["more than the variant's stock", "o1=1&o2=0&quantity=50", [1, 0], 8],
    ["part of a lot", "quantity=5", [null, null], 6],
    ["what is no number", "o1=x&o2=-1&quantity=1e9", [null, null], 4],
    ["indexes no option has", "o1=999999", [null, null], 4],
    ["the same field twice, by the first", "o1=1&o1=0", [1, null], 4],
  ])("reads %s", (_, query, choice, quantity) => {
    expect(read(query)).toEqual({ choice, quantity });
  });
});

describe("addressOfPlace", () => {
  it("is empty at the start", () => {
    expect(addressOfPlace(offer, read(""))).toBe("");
  });

  it("comes back to the same place", () => {
    const place = { choice: [1, 1], quantity: 12 };
    expect(read(addressOfPlace(offer, place))).toEqual(place);
  });
});
