import { expect, test } from "vitest";
import { WAREHOUSE } from "./test-support/orders";
import { quoteState, type QuoteState } from "./quote-state";

const MADE = {
  body: { feeRuleIds: ["A", "B"], destination: WAREHOUSE },
  cartVersion: 4,
  expiresAt: 1000,
};
const NOW = { cartVersion: 4, feeRuleIds: ["B", "A"], destination: WAREHOUSE, at: 999 };

test.each<[Partial<typeof NOW> | { destination: null }, QuoteState]>([
  [{}, "current"],
  [{ at: 1000 }, "expired"],
  [{ cartVersion: 5 }, "cart_changed"],
  [{ feeRuleIds: ["A"] }, "rules_changed"],
  [{ feeRuleIds: ["A", "C"] }, "rules_changed"],
  [{ destination: null }, "place_changed"],
  [{ destination: { ...WAREHOUSE, name: "Foshan" } }, "place_changed"],
])("after %j it is %s", (change, state) => {
  expect(quoteState(MADE, { ...NOW, ...change })).toBe(state);
});
