import { expect, test } from "vitest";
import { webUrl, webUrls } from "./urls";

test.each([
  ["https://cbu01.alicdn.com/img/a.jpg", "https://cbu01.alicdn.com/img/a.jpg"],
  ["http://cbu01.alicdn.com/img/a.jpg", "https://cbu01.alicdn.com/img/a.jpg"],
  ["//cbu01.alicdn.com/img/a.jpg", "https://cbu01.alicdn.com/img/a.jpg"],
  ["http://127.0.0.1:4000/p/1.webp", "http://127.0.0.1:4000/p/1.webp"],
  ["http://notalicdn.com/a.jpg", "http://notalicdn.com/a.jpg"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["ftp://cbu01.alicdn.com/a.jpg", null],
  ["img/a.jpg", null],
  ["/img/a.jpg", null],
  ["https://user:pass@cbu01.alicdn.com/a.jpg", null],
  ["https://", null],
  ["", null],
  [null, null],
])("%j becomes %j", (text, expected) => {
  expect(webUrl(text)).toBe(expected);
});

test("a list keeps its order and drops the rest", () => {
  const texts = ["https://a.cn/2.jpg", "javascript:1", "https://a.cn/1.jpg", "https://a.cn/2.jpg"];
  expect(webUrls(texts)).toEqual(["https://a.cn/2.jpg", "https://a.cn/1.jpg"]);
});
