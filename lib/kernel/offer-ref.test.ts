import { expect, test } from "vitest";
import { offerPath, parseOfferRef } from "./offer-ref";

test.each([
  ["1688", "f6vE-dfY1NV37oG_fz9WSA"],
  ["1688", "676835042216"],
  ["taobao", "WUnUC1cILiBjt-Jv3lDdlQ"],
])("%s %s names an offer", (market, id) => {
  expect(parseOfferRef(market, id)).toEqual({ ok: true, value: { market, id } });
});

test.each([
  ["amazon", "1", "market"],
  ["1688", "", "productId"],
  ["1688", "a/b", "productId"],
  ["1688", "..", "productId"],
  ["1688", "x".repeat(65), "productId"],
  ["1688", "商品", "productId"],
])("%s %s is refused for its %s", (market, id, field) => {
  expect(parseOfferRef(market, id)).toEqual({ ok: false, error: { field } });
});

test("the path of an offer", () => {
  expect(offerPath({ market: "1688", id: "abc" })).toBe("/products/1688/abc");
});
