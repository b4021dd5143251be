import { describe, expect, it } from "vitest";
import { offerParams } from "@/lib/contract/offer";
import { queryOf, readProductAddress } from "./product-address";

describe("readProductAddress", () => {
  it.each(["1688", "taobao"])("names the offer of %s", (market) => {
    expect(readProductAddress(market, "a_B-9")).toEqual({
      kind: "offer",
      ref: { market, id: "a_B-9" },
    });
  });

  it.each(["tmall", "ebay", "1688 ", ""])("knows no market %j", (market) => {
    expect(readProductAddress(market, "1")).toEqual({ kind: "nowhere" });
  });

  it.each(["a.b", "%00", "x".repeat(65), "a b"])("says of the id %j what the API says", (id) => {
    const api = offerParams.safeParse({ market: "1688", productId: id });
    expect(readProductAddress("1688", id)).toEqual({
      kind: "invalid",
      message: api.error?.issues[0]?.message,
    });
  });
});

it("keeps the first of a name that comes twice", () => {
  expect(String(queryOf({ o1: ["2", "3"], quantity: "5", none: undefined }))).toBe(
    "o1=2&quantity=5",
  );
});
