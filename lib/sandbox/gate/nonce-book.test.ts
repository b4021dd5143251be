import { expect, it } from "vitest";
import { nonceBook } from "./nonce-book";

it("forgets a nonce when its window is over", () => {
  const book = nonceBook(1000);
  expect(book.admit("a", 0)).toBe(true);
  expect(book.admit("a", 1000)).toBe(false);
  expect(book.admit("a", 1001)).toBe(true);
});

it("never holds more than its capacity", () => {
  const book = nonceBook(1000, 3);
  for (const nonce of "abcdef") book.admit(nonce, 0);
  expect(book.size()).toBe(3);
});
