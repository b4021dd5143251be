import { expect, it } from "vitest";
import { linkOf } from "./link-of";

it.each([
  ["https://detail.1688.com/offer/676835042216.html?spm=a", "1688/676835042216"],
  ["/products/taobao/abcdefghijklmnopqrstuA", "taobao/abcdefghijklmnopqrstuA"],
  ["676835042216", "1688/676835042216"],
  [
    "https://detail.1688.com/offer/676835042216.html https://detail.1688.com/offer/676835042216.html",
    "1688/676835042216",
  ],
])("reads %s", (cell, ref) => {
  const read = linkOf(cell);
  expect(read.kind === "offer" && `${read.reading.ref.market}/${read.reading.ref.id}`).toBe(ref);
});

it.each([
  ["", "link_missing"],
  ["phone case", "link_words"],
  ["https://example.com/x", "link_other_site"],
  ["https://m.tb.cn/h.abc", "link_short"],
  ["https://www.1688.com/", "link_no_product"],
  ["https://shop123.1688.com/", "link_no_product"],
  ["676835042216 676835042217", "link_several"],
])("says why %j names no product", (cell, reason) => {
  expect(linkOf(cell)).toEqual({ kind: "wrong", reason });
});
