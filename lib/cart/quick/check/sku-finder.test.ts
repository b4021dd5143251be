import { describe, expect, it } from "vitest";
import { skuFinder } from "./sku-finder";
import { offer } from "./testing";

const find = skuFinder(offer());

describe("skuFinder", () => {
  it.each([
    ["the id an order takes", "red-xl", "red-xl"],
    ["the id of links", "9dark-l", "dark-l"],
    ["the seller's article number", "a-2", "red-xl"],
    ["words of both options", "Red / XL", "red-xl"],
    ["words in another order", "xl, red", "red-xl"],
    ["the seller's own words", "红色；XL", "red-xl"],
    ["both languages", "红色 / xl", "red-xl"],
    ["full-width letters", "Ｒｅｄ／ＸＬ", "red-xl"],
    ["names of the options", "Colour: Red; Size: XL", "red-xl"],
    ["words without signs between", "dark red XL", "dark-xl"],
    ["a value that begins like another", "red xl", "red-xl"],
    ["one option, where that is enough", "Blue", "blue-l"],
  ])("knows %s", (_what, text, skuKey) => {
    expect(find(text, null)).toEqual({ kind: "found", skuKey });
  });

  it.each([
    ["nothing", "", "sku_missing", "red-l"],
    ["a value of many", "Dark red", "sku_ambiguous", "dark-l"],
    ["an article number of two", "b", "sku_ambiguous", "dark-l"],
    ["a value there is not", "Green / XL", "sku_unknown", "red-l"],
    ["half a word", "Re", "sku_unknown", "red-l"],
    ["more than the variant", "Red XL cotton", "sku_unknown", "red-l"],
    ["the same option twice", "Red / Blue", "sku_unknown", "red-l"],
  ])("leaves %s open, what fits first", (_what, text, reason, first) => {
    const answer = find(text, null);
    expect(answer).toMatchObject({ kind: "open", reason });
    expect(answer.kind === "open" && [answer.candidates.length, answer.candidates[0]]).toEqual([
      5,
      first,
    ]);
  });

  it("takes the SKU of the link where the row names none, and the row's own first", () => {
    expect(find("", "9red-l")).toEqual({ kind: "found", skuKey: "red-l" });
    expect(find("dark-l", "9red-l")).toEqual({ kind: "found", skuKey: "dark-l" });
  });

  it("asks nothing where there is nothing to choose", () => {
    const only = skuFinder(offer({}, [{ key: "one", choice: [0, 0] }]));
    expect(only("", null)).toEqual({ kind: "found", skuKey: "one" });
    expect(skuFinder(offer({}, []))("whatever", null)).toEqual({ kind: "found", skuKey: "" });
  });

  it("says so where the marketplace gave no id to order by", () => {
    const bare = offer();
    const [first, ...rest] = bare.skus;
    const find = skuFinder({ ...bare, skus: [{ ...first!, specId: null }, ...rest] });
    expect(find("Red / L", null)).toMatchObject({ kind: "open", reason: "sku_not_orderable" });
  });
});
