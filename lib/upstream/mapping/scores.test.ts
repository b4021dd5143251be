import { expect, test } from "vitest";
import { toScores } from "./scores";

test.each([
  ["compositeServiceScore", "4.5", [{ kind: "composite", value: 4.5 }]],
  ["compositeServiceScore", "0", [{ kind: "composite", value: 0 }]],
  ["compositeServiceScore", "5.1", []],
  ["compositeServiceScore", "good", []],
  ["repeatPurchasePercent", "98%", [{ kind: "repeat_purchase", value: 98 }]],
  ["repeatPurchasePercent", "0.4666", [{ kind: "repeat_purchase", value: 46.7 }]],
  ["repeatPurchasePercent", "1.0", [{ kind: "repeat_purchase", value: 100 }]],
  ["repeatPurchasePercent", "0", [{ kind: "repeat_purchase", value: 0 }]],
  ["repeatPurchasePercent", "1%", [{ kind: "repeat_purchase", value: 1 }]],
  ["repeatPurchasePercent", "11", [{ kind: "repeat_purchase", value: 11 }]],
  ["repeatPurchasePercent", "1", []],
  ["repeatPurchasePercent", "101", []],
  ["repeatPurchasePercent", "-1", []],
])("%s %j", (member, text, expected) => {
  expect(toScores({ [member]: text })).toEqual(expected);
});

test.each([null, undefined, {}])("none of %j", (seller) => {
  expect(toScores(seller)).toEqual([]);
});
