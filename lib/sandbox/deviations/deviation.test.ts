import { expect, test } from "vitest";
import { deviate } from "./deviation";

const reply = () => ({ total: 1, data: [{ id: "a", price: { sale: "1.0" } }, { id: "b" }] });
const planted = (deviation: object) =>
  deviate(reply(), [{ endpoint: "offers.search", ...deviation } as never]);

test("a renamed member keeps its value in every entry", () => {
  expect(planted({ kind: "rename", member: "data.id", to: "key" })).toEqual({
    total: 1,
    data: [{ key: "a", price: { sale: "1.0" } }, { key: "b" }],
  });
});

test("a removed member is gone from where it was", () => {
  expect(planted({ kind: "remove", member: "data.price.sale" })).toEqual({
    total: 1,
    data: [{ id: "a", price: {} }, { id: "b" }],
  });
});

test("a retyped member is only retyped where it was", () => {
  expect(planted({ kind: "retype", member: "data.price", to: "number" })).toEqual({
    total: 1,
    data: [{ id: "a", price: 7 }, { id: "b" }],
  });
});

test("the reply that was made stays whole", () => {
  const made = reply();
  deviate(made, [{ endpoint: "offers.search", kind: "remove", member: "data" }]);
  expect(made).toEqual(reply());
});
