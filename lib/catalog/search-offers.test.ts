import { expect, it } from "vitest";
import { LAST_SEARCH_PAGE, SEARCH_PAGE_SIZE } from "@/lib/contract/search";
import type { OfferSummary } from "@/lib/upstream";
import { marketUrl } from "./offer-dto";
import { hasMore } from "./search-offers";

const offers = (count: number) => Array.from({ length: count }, () => ({}) as OfferSummary);

it.each([
  ["the upstream counts more", 24, 100, null, 1, true],
  ["the upstream counted them all", 24, 48, null, 2, false],
  ["a page shrank because offers without an id were left out", 20, 100, null, 1, true],
  ["only pages were counted and some are left", 24, null, 3, 2, true],
  ["only pages were counted and this is the last", 24, null, 3, 3, false],
  ["nothing was counted and the page is full", SEARCH_PAGE_SIZE, null, null, 1, true],
  ["nothing was counted and the page is not full", 3, null, null, 1, false],
  ["the page is empty, whatever was counted", 0, 100, 9, 1, false],
  ["the last page was reached, whatever was counted", 24, 9999, 999, LAST_SEARCH_PAGE, false],
])("says whether there is more when %s", (_when, count, total, totalPages, page, expected) => {
  expect(hasMore({ offers: offers(count), total, totalPages }, page)).toBe(expected);
});

it.each([
  ["1688", "610947572360", "https://detail.1688.com/offer/610947572360.html"],
  ["taobao", "610947572360", "https://item.taobao.com/item.htm?id=610947572360"],
  ["1688", "9a0zr-xnf46T9s2zWUoG5A", null],
  ["1688", "1e5", null],
] as const)(
  "links %s %s to its own page only where the id is the marketplace's",
  (market, id, url) => {
    expect(marketUrl({ market, id })).toBe(url);
  },
);
