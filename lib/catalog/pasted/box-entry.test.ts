import { expect, test } from "vitest";
import { readBox } from "./box-entry";

test.each(["phone case", "3/4 pipe", "a\u0000b", "x".repeat(300), " ", "手机壳"])(
  "%j is for the search and its own rules",
  (text) => {
    expect(readBox(text, "1688")).toEqual({ kind: "words" });
  },
);

test.each([
  ["https://detail.1688.com/offer/676835042216.html", "offer"],
  [
    "【淘宝】https://item.taobao.com/item.htm?id=676835042216 「保温杯」".padEnd(280, "好"),
    "offer",
  ],
  ["https://s.1688.com/selloffer/offer_search.htm?keywords=lamp", "keyword"],
  ["https://m.tb.cn/h.abc", "unresolvable"],
  ["https://example.com/a.png", "picture"],
])("%s is one %s", (text, kind) => {
  expect(readBox(text, "1688")).toMatchObject({ kind: "one", reading: { kind } });
});

test("two ids are several", () => {
  expect(readBox("676835042216 676835042217", "1688")).toEqual({ kind: "several" });
});
