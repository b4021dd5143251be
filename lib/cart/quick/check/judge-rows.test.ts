import { describe, expect, it } from "vitest";
import type { OfferDto } from "@/lib/contract/offer";
import { judgeRows } from "./judge-rows";
import { linkOf } from "./link-of";
import { settleRow } from "./settle-row";
import { skuFinder } from "./sku-finder";
import { offer } from "./testing";

type Given = [sku: string, quantity: string, shirt?: OfferDto];

/** Rows of one merchant, numbered from 1. */
function judged(...rows: Given[]) {
  const settled = rows.map(([sku, quantity, shirt = offer()], at) => {
    const row = { n: at + 1, link: shirt.id, sku, quantity, note: "" };
    const found = {
      kind: "found" as const,
      ref: { market: shirt.market, id: shirt.id },
      offer: shirt,
    };
    return settleRow(row, {
      link: linkOf(row.link),
      found,
      skuOf: (of, text, ofLink) => skuFinder(of)(text, ofLink),
    });
  });
  return judgeRows(settled).map(({ state, reason, nearest, sameAs }) => [
    state,
    reason,
    nearest,
    sameAs,
  ]);
}

describe("judgeRows", () => {
  it.each<[string, Given[], unknown[]]>([
    ["a row that can be had", [["red-l", "2"]], [["ok", null, null, null]]],
    ["a row without a number", [["red-l", ""]], [["fixable", "quantity_missing", null, null]]],
    ["a row without a SKU", [["", "3"]], [["fixable", "sku_missing", null, null]]],
    ["goods that are sold out", [["blue-l", "1"]], [["fixable", "sold_out", null, null]]],
    [
      "goods not on sale",
      [["red-l", "1", offer({ onSale: false })]],
      [["wrong", "not_for_sale", null, null]],
    ],
    ["more than there is", [["red-l", "150"]], [["fixable", "above_stock", 100, null]]],
    [
      "more than whole lots of it",
      [["red-l", "150", offer({ lotSize: 12 })]],
      [["fixable", "above_stock", 96, null]],
    ],
    [
      "part of a lot",
      [["red-l", "13", offer({ lotSize: 12 })]],
      [["fixable", "not_whole_lots", 24, null]],
    ],
    [
      "part of the last lot",
      [["red-l", "97", offer({ lotSize: 12 })]],
      [["fixable", "not_whole_lots", 96, null]],
    ],
    [
      "too few, which is a hint",
      [["red-l", "2", offer({ minOrderQuantity: 10 })]],
      [["ok", "below_minimum", 10, null]],
    ],
    [
      "too few, helped by another row",
      [
        ["red-l", "2", offer({ minOrderQuantity: 10 })],
        ["red-xl", "5", offer({ minOrderQuantity: 10 })],
      ],
      [
        ["ok", "below_minimum", 5, null],
        ["ok", "below_minimum", 8, null],
      ],
    ],
    [
      "enough together",
      [
        ["red-l", "4", offer({ minOrderQuantity: 10 })],
        ["red-xl", "6", offer({ minOrderQuantity: 10 })],
      ],
      [
        ["ok", null, null, null],
        ["ok", null, null, null],
      ],
    ],
    [
      "two rows of one SKU, in other words",
      [
        ["red-l", "2"],
        ["Red / L", "3"],
      ],
      [
        ["ok", null, null, null],
        ["ok", null, null, 1],
      ],
    ],
    [
      "two rows of one SKU that exceed the stock together",
      [
        ["red-l", "60"],
        ["red-l", "60"],
      ],
      [
        ["fixable", "above_stock", 40, null],
        ["fixable", "above_stock", 40, 1],
      ],
    ],
    [
      "rows that are too many pieces together",
      [
        ["red-l", "999999", unlimited()],
        ["red-l", "999999", unlimited()],
      ],
      [
        ["fixable", "too_many_pieces", null, null],
        ["fixable", "too_many_pieces", null, 1],
      ],
    ],
  ])("says of %s how it stands", (_what, rows, said) => {
    expect(judged(...rows)).toEqual(said);
  });
});

function unlimited(): OfferDto {
  return offer({}, [{ key: "red-l", choice: [0, 0], stock: null }]);
}
