import { expect, it } from "vitest";
import { readEmail } from "./email";

it.each([
  ["ann@example.com", "ann@example.com"],
  ["  Ann.Lee+shop@Example.COM\t", "ann.lee+shop@example.com"],
  ["o'neil@mail.example.co.th", "o'neil@mail.example.co.th"],
  ["ann@bücher.example", "ann@bücher.example"],
  ["", null],
  ["ann", null],
  ["ann@", null],
  ["ann@localhost", null],
  ["@example.com", null],
  ["ann@@example.com", null],
  ["ann@example..com", null],
  ["ann@-example.com", null],
  ["ann lee@example.com", null],
  ["ann@example.com\nbcc: b@example.com", null],
  ["Ann <ann@example.com>", null],
  ["ann@example.com, b@example.com", null],
  [`${"a".repeat(65)}@example.com`, null],
  [`ann@${"a.".repeat(130)}com`, null],
])("reads %j as %j", (text, email) => {
  expect(readEmail(text)).toBe(email);
});
