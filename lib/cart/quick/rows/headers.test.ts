import { describe, expect, it, test } from "vitest";
import { MESSAGES } from "@/lib/i18n/messages/all";
import { columnsOf } from "./headers";

test.each(Object.entries(MESSAGES))(
  "the columns of our own files are known in %s",
  (_language, words) => {
    const { link, sku, quantity, note, product, variant, merchant, unitPrice, subtotal } =
      words.quickOrder.sheet;
    const own = [link, sku, quantity, note, product, variant, merchant, unitPrice, subtotal];
    expect(columnsOf(own)).toEqual({ link: 0, sku: 1, quantity: 2, note: 3 });
  },
);

describe("columnsOf", () => {
  it.each([
    [["No.", "Qty", "URL", "Colour"], { link: 2, quantity: 1 }],
    [["数量", "货号", "商品链接"], { link: 2, sku: 1, quantity: 0 }],
    [["LINK", "link", "PCS"], { link: 0, quantity: 2 }],
    [["Link"], { link: 0 }],
  ])("reads %j", (cells, columns) => {
    expect(columnsOf(cells)).toEqual(columns);
  });

  it.each([
    [["https://detail.1688.com/offer/676835042216.html", "Red", "3"]],
    [["Product", "something else"]],
    [["SKU", "Quantity"]],
    [[""]],
  ])("takes %j for no header", (cells) => {
    expect(columnsOf(cells)).toBeNull();
  });
});
