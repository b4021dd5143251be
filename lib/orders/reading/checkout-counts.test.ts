import { expect, it } from "vitest";
import { ORDER_STATE_NAMES } from "@/lib/contract/orders";
import { checkoutCounts } from "./checkout-counts";

it("counts every order once by where it is", () => {
  for (const state of ORDER_STATE_NAMES) {
    const { merchants, needYou, ...places } = checkoutCounts([{ state, attention: [] }]);
    const sum = Object.values(places).reduce((total, count) => total + count, 0);
    expect([state, merchants, needYou, sum]).toEqual([state, 1, 0, 1]);
  }
});

it("counts those that need the shopper beside that", () => {
  const counts = checkoutCounts([
    { state: "placed", attention: [{}] },
    { state: "refused", attention: [{}, {}] },
    { state: "paid", attention: [] },
  ]);
  expect(counts).toMatchObject({ merchants: 3, ordered: 2, refused: 1, needYou: 2 });
});
