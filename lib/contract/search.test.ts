import { describe, expect, test } from "vitest";
import { searchQuery } from "./search";

function wrong(query: Record<string, string>): string[] {
  const read = searchQuery.safeParse(query);
  return read.success ? [] : read.error.issues.map((issue) => issue.path.join("."));
}

describe("a search query", () => {
  test("needs only the word", () => {
    expect(searchQuery.parse({ q: " lamp " })).toEqual({
      q: "lamp",
      market: "1688",
      page: 1,
      sort: "relevance",
      filters: [],
      language: "en",
    });
  });

  test("takes filters as a list and keeps each once", () => {
    expect(searchQuery.parse({ q: "lamp", filters: "new_7d,,dropship,new_7d" }).filters).toEqual([
      "new_7d",
      "dropship",
    ]);
  });

  test.each([
    [{}, "q"],
    [{ q: "   " }, "q"],
    [{ q: "x".repeat(4096) }, "q"],
    [{ q: "a\u0000b" }, "q"],
    [{ q: "a\u0085b" }, "q"],
    [{ q: "lamp", page: "0" }, "page"],
    [{ q: "lamp", page: "-1" }, "page"],
    [{ q: "lamp", page: "1.5" }, "page"],
    [{ q: "lamp", page: "85" }, "page"],
    [{ q: "lamp", page: "x" }, "page"],
    [{ q: "lamp", sort: "cheap" }, "sort"],
    [{ q: "lamp", min: "-3" }, "min"],
    [{ q: "lamp", min: "1.234" }, "min"],
    [{ q: "lamp", max: "1e9" }, "max"],
    [{ q: "lamp", min: "10", max: "9.99" }, "max"],
    [{ q: "lamp", category: "12a" }, "category"],
    [{ q: "lamp", language: "xx" }, "language"],
  ])("%j is wrong in its %s", (query, field) => {
    expect(wrong(query as Record<string, string>)).toEqual([field]);
  });

  test("an unknown filter is named", () => {
    expect(wrong({ q: "lamp", filters: "magic" })[0]).toMatch(/^filters/);
  });
});

describe("a search on Taobao", () => {
  test.each(["relevance", "sales", "price_asc", "price_desc"])("may be sorted by %s", (sort) => {
    expect(searchQuery.safeParse({ q: "lamp", market: "taobao", sort }).success).toBe(true);
  });

  test.each([
    ["sort", { sort: "repurchase" }],
    ["filters", { filters: "curated" }],
    ["min", { min: "1" }],
    ["max", { max: "1" }],
    ["category", { category: "7" }],
  ])("refuses %s, which Taobao does not have", (field, more) => {
    const read = searchQuery.safeParse({ q: "lamp", market: "taobao", ...more });
    expect(read.error?.issues.map(({ path }) => path[0])).toEqual([field]);
  });
});
