import { describe, expect, it } from "vitest";
import { searchAddress, searchApiAddress, type SearchPlace } from "./search-address";

const plain: SearchPlace = { q: "desk lamp", page: 1, sort: "relevance", filters: [] };

describe("searchAddress", () => {
  it("leaves defaults out", () => {
    expect(searchAddress(plain)).toBe("/search?q=desk+lamp");
  });

  it("says everything that was asked", () => {
    expect(
      searchAddress({
        ...plain,
        category: "7",
        sort: "sales",
        min: "1",
        max: "2.50",
        filters: ["curated", "dropship"],
        from: 2,
        page: 4,
      }),
    ).toBe(
      "/search?q=desk+lamp&category=7&sort=sales&min=1&max=2.50&filters=curated%2Cdropship&from=2&page=4",
    );
  });

  it("says the market where it is not 1688", () => {
    expect(searchAddress({ ...plain, market: "taobao", sort: "sales" })).toBe(
      "/search?q=desk+lamp&market=taobao&sort=sales",
    );
    expect(searchAddress({ ...plain, market: "1688" })).toBe("/search?q=desk+lamp");
  });

  it("does not say that a page starts at itself", () => {
    expect(searchAddress({ ...plain, from: 3, page: 3 })).toBe("/search?q=desk+lamp&page=3");
  });

  it("keeps what a shopper types from changing the address", () => {
    expect(searchAddress({ ...plain, q: "a&page=9#x" })).toBe("/search?q=a%26page%3D9%23x");
  });
});

describe("searchApiAddress", () => {
  it("asks for one page, whatever the page shows above it", () => {
    expect(searchApiAddress({ ...plain, from: 1, page: 2 })).toBe(
      "/api/catalog/search?q=desk+lamp&page=2",
    );
  });
});

describe("a list of its own", () => {
  const shop = { kind: "shop", market: "1688", sellerId: "BBBx=" } as const;
  it.each([
    [shop, "/shops/1688/BBBx=", "/api/catalog/shops/1688/BBBx="],
    [{ kind: "selection", selection: "1688" }, "/selected/1688", "/api/catalog/selections/1688"],
    [{ kind: "recommended" }, "/recommended", "/api/catalog/recommended"],
  ] as const)("%o has a page and a route", (within, page, route) => {
    const place = { ...plain, q: "", within };
    expect([searchAddress(place), searchApiAddress(place)]).toEqual([page, route]);
  });

  it("keeps what narrows it", () => {
    expect(searchAddress({ ...plain, within: shop, min: "5", page: 2 })).toBe(
      "/shops/1688/BBBx=?q=desk+lamp&min=5&page=2",
    );
  });
});
