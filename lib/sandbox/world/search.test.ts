import { describe, expect, it } from "vitest";
import { idsOf } from "./categories";
import { has } from "./filter-words";
import type { OfferCore } from "./offer-core";
import { searchWorld, type Search } from "./search";
import { hanTokens, latinTokens, queryTokens } from "./tokens";
import { createWorld } from "./world";

const world = createWorld(11, 1500);
const everything: Search = {
  keyword: "bag",
  filter: "",
  order: null,
  minFen: null,
  maxFen: null,
  categoryId: null,
};

/** Every offer looked at one by one, by what a person would call matching. */
function slowly(search: Search): OfferCore[] {
  const asked = queryTokens(search.keyword);
  const rows = [...world.offers()].flatMap((core) => {
    const { place } = core;
    const names = [place.department.name, place.group?.name, place.leaf.name];
    const en = [core.subjectTrans, ...names.map((name) => name?.en ?? "")].flatMap(latinTokens);
    const zh = [core.subject, core.subjectTrans, ...names.map((name) => name?.zh ?? "")];
    const latinInZh = zh.flatMap(latinTokens);
    const hits = asked.filter(
      (token) =>
        en.includes(token) ||
        latinInZh.includes(token) ||
        zh.some((text) => text.includes(token) && hanTokens(token).length > 0),
    ).length;
    if (core.status !== "published") return [];
    if (search.filter.split(",").some((word) => word && !has(core.filters, word as "jxhy")))
      return [];
    if (search.minFen !== null && core.priceFen < search.minFen) return [];
    if (search.maxFen !== null && core.priceFen > search.maxFen) return [];
    if (search.categoryId !== null && !idsOf(place).includes(search.categoryId)) return [];
    return [{ core, hits }];
  });
  const full = rows.filter(({ hits }) => hits === asked.length);
  const half = rows.filter(({ hits }) => hits > 0 && hits * 2 >= asked.length);
  return (full.length > 0 ? full : half).map(({ core }) => core);
}

const CASES: [string, Partial<Search>][] = [
  ["an English word", { keyword: "backpack" }],
  ["a plural", { keyword: "Dresses" }],
  ["two words", { keyword: "cotton dress" }],
  ["a Chinese word", { keyword: "双肩包" }],
  ["one Chinese character", { keyword: "包" }],
  ["both at once", { keyword: "帆布 backpack" }],
  ["a word nothing has beside one that many have", { keyword: "turquoise mug" }],
  ["a word nothing has", { keyword: "zzzz" }],
  ["a price range", { keyword: "shoes", minFen: 3000, maxFen: 9000 }],
  ["a filter", { keyword: "shoes", filter: "shipIn48Hours,certifiedFactory" }],
  ["a top category", { keyword: "leather", categoryId: 1042954 }],
  ["a leaf category", { keyword: "sneakers", categoryId: 10383780201 }],
];

describe("searchWorld", () => {
  it.each(CASES)("finds what looking at every offer finds: %s", (_, part) => {
    const search = { ...everything, ...part };
    const ids = (cores: OfferCore[]) => cores.map(({ index }) => index).sort((a, b) => a - b);
    expect(ids(searchWorld(world, search))).toEqual(ids(slowly(search)));
  });

  it.each([
    ["price", false, (core: OfferCore) => core.priceFen],
    ["price", true, (core: OfferCore) => -core.priceFen],
    ["monthSold", true, (core: OfferCore) => -(core.monthSold ?? -1)],
    ["rePurchaseRate", true, (core: OfferCore) => -(core.repurchasePercent ?? -1)],
  ] as const)("sorts by %s, descending %s", (by, descending, value) => {
    const found = searchWorld(world, { ...everything, order: { by, descending } });
    const values = found.map(value);
    expect(values.length).toBeGreaterThan(20);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  it("counts both ends of a price range in", () => {
    const [first] = searchWorld(world, everything);
    const fen = first?.priceFen ?? 0;
    const found = searchWorld(world, { ...everything, minFen: fen, maxFen: fen });
    expect(found).toContain(first);
  });

  it("puts goods of that name before goods that only mention it", () => {
    const [first] = searchWorld(world, { ...everything, keyword: "T-shirt" });
    expect(first?.good.en).toContain("T-shirt");
  });
});
