import { expect, test } from "vitest";
import type { LineChange } from "@/lib/contract/quote-parts";
import { fen } from "@/lib/kernel/money";
import { lineChanges, type ComparedLine } from "./line-changes";

const LINE: ComparedLine = {
  quantity: 5,
  seen: fen(100),
  now: fen(100),
  state: "ok",
  minimum: 1,
  lot: 1,
  stock: 50,
};

test.each<[string, Partial<ComparedLine>, LineChange[]]>([
  ["nothing", {}, []],
  ["a dearer piece", { now: fen(120) }, [{ kind: "price", from: fen(100), to: fen(120) }]],
  ["a cheaper piece", { now: fen(80) }, [{ kind: "price", from: fen(100), to: fen(80) }]],
  ["no price seen before", { seen: null }, []],
  ["no price known now", { now: null }, []],
  ["too little stock", { state: "above_stock", stock: 3 }, [{ kind: "stock", wanted: 5, left: 3 }]],
  [
    "a raised minimum",
    { state: "below_minimum", minimum: 9 },
    [{ kind: "minimum", wanted: 5, minimum: 9 }],
  ],
  ["larger lots", { state: "not_whole_lots", lot: 4 }, [{ kind: "lots", wanted: 5, lot: 4 }]],
  ["sold out", { state: "sold_out" }, [{ kind: "sold_out" }]],
  ["the variant is gone", { state: "sku_gone", now: null }, [{ kind: "sku_gone" }]],
  ["the offer is gone", { state: "offer_gone", now: null }, [{ kind: "offer_gone" }]],
  ["not for sale", { state: "not_for_sale" }, [{ kind: "not_for_sale" }]],
  ["silence is no change", { state: "unavailable" }, []],
  [
    "the graver first",
    { state: "above_stock", stock: 0, now: fen(90) },
    [
      { kind: "stock", wanted: 5, left: 0 },
      { kind: "price", from: fen(100), to: fen(90) },
    ],
  ],
])("%s", (_what, change, expected) => {
  expect(lineChanges({ ...LINE, ...change })).toEqual(expected);
});
