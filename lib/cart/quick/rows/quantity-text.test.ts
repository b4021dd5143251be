import { describe, expect, it } from "vitest";
import { readQuantity, takeQuantity } from "./quantity-text";

describe("readQuantity", () => {
  it.each([
    ["3", 3],
    [" ３ ", 3],
    ["×3", 3],
    ["x 12", 12],
    ["3 pcs", 3],
    ["10件", 10],
    ["5 cái", 5],
    ["๑๒ ชิ้น", 12],
    ["2 unidades", 2],
    ["1,000", 1000],
    ["1 000 pcs", 1000],
    ["12.0", 12],
    ["999999", 999_999],
  ])("reads %j", (text, quantity) => {
    expect(readQuantity(text)).toEqual({ ok: true, value: quantity });
  });

  it.each([
    ["", "quantity_missing"],
    ["  ", "quantity_missing"],
    ["0", "quantity_zero"],
    ["2.5", "quantity_not_whole"],
    ["2,5", "quantity_not_whole"],
    ["1.000", "quantity_unclear"],
    ["-4", "quantity_unclear"],
    ["many", "quantity_unclear"],
    ["2 boxes", "quantity_unclear"],
    ["=1+1", "quantity_unclear"],
    ["1000000", "quantity_too_large"],
    ["99999999999999999999", "quantity_too_large"],
  ])("says why it does not read %j", (text, reason) => {
    expect(readQuantity(text)).toEqual({ ok: false, error: reason });
  });
});

describe("takeQuantity", () => {
  it.each([
    ["Red / XL ×3", "Red / XL", "×3"],
    ["Red / XL, 3 pcs", "Red / XL", "3 pcs"],
    ["Red 12", "Red", "12"],
    [" 12", "", "12"],
    ["Red XL", "Red XL", ""],
    ["size 36 ×2", "size 36", "×2"],
  ])("parts %j", (line, rest, quantity) => {
    expect(takeQuantity(line)).toEqual({ rest, quantity });
  });
});
