import fc from "fast-check";
import { expect, test } from "vitest";
import { GOODS_LINKS } from "./fixtures/goods-links";
import { OTHER_LINKS } from "./fixtures/other-links";
import { summary } from "./fixtures/summary";
import { TEXTS } from "./fixtures/texts";
import { LONGEST_LINE, MOST_PASTED, readPaste } from "./read-paste";

test.each([...GOODS_LINKS, ...OTHER_LINKS])("%s", (pasted, found) => {
  expect(readPaste(pasted).map(summary)).toEqual([found]);
});

test.each(TEXTS)("%s", (pasted, found) => {
  expect(readPaste(pasted).map(summary)).toEqual(found);
});

test("a bare id is tried first in the market the shopper is in", () => {
  expect(readPaste("676835042216", "taobao").map(summary)).toEqual([
    "offer taobao/676835042216 or 1688/676835042216",
  ]);
});

test("each thing found says its line and what stood there", () => {
  const found = readPaste("phone case\n\n 676835042216 674029285425 ");
  expect(found.map(({ line, text }) => [line, text])).toEqual([
    [1, "phone case"],
    [3, "676835042216 674029285425"],
    [3, "676835042216 674029285425"],
  ]);
});

test("a long line is shown shortened", () => {
  expect(readPaste("x".repeat(5000))[0]?.text).toBe(`${"x".repeat(120)}…`);
});

test("what is pasted beyond the cap is counted and said, whole lines and parts of one", () => {
  const pasted = Array.from({ length: MOST_PASTED + 7 }, (_, index) => `word${index}`).join("\n");
  const found = readPaste(pasted);
  expect(found).toHaveLength(MOST_PASTED + 1);
  expect(found.at(-1)).toMatchObject({ kind: "left_out", count: 7 });
  const ids = Array.from({ length: MOST_PASTED + 3 }, (_, index) => `${676835042000 + index}`);
  expect(readPaste(ids.join(" ")).at(-1)).toMatchObject({ kind: "left_out", count: 3 });
});

const fragment = fc.oneof(
  fc.constantFrom(
    "https://",
    "detail.1688.com/offer/",
    "item.taobao.com/item.htm?id=",
    "%",
    "%3A%2F%2F",
    "&amp;",
    "?url=",
    "#!",
    "￥",
    "【",
    "」",
    "\n",
    "\u2028",
    "\ufeff",
    "http://",
    "\\/",
    "@",
    "[",
    "=",
    "676835042216",
  ),
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.string({ maxLength: 12 }),
);

test("no text makes it throw, and each line's result is of that line", () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 30 }), (parts) => {
      for (const { line, text } of readPaste(parts.join("")))
        expect(line >= 1 && text.length <= 4 * 121).toBe(true);
    }),
    { numRuns: 2_000 },
  );
});

test("every V1 id survives its link and every V2 id its own", () => {
  const base64url = fc
    .uint8Array({ minLength: 16, maxLength: 16 })
    .map((bytes) => Buffer.from(bytes).toString("base64url"));
  fc.assert(
    fc.property(fc.bigInt(10n ** 8n, 10n ** 18n), base64url, (id, opaque) => {
      expect(readPaste(`https://m.1688.com/offer/${id}.html?x=1`)[0]).toMatchObject({
        ref: { id: `${id}` },
      });
      expect(readPaste(`/products/taobao/${opaque}`)[0]).toMatchObject({ ref: { id: opaque } });
    }),
  );
});

/** Each repeats to a line of the longest size that is still read, many lines of it. */
const HOSTILE = [
  "a",
  "1",
  "%",
  "%e4",
  "/",
  ".",
  "=",
  "&",
  "?",
  "#",
  ":",
  "://",
  "a://",
  "https://",
  "https://a.b/?u=",
  "http://a?http://",
  "//",
  "\\/",
  "(",
  "【",
  "「",
  "￥",
  "￥aaaaaaa1",
  "detail.1688.com/",
  "1688.com.",
  "-",
  "a.",
  "A1",
  "复制(",
  "&amp;",
  "%2f",
  "%25",
  "offer/1",
  "\u200b",
  "ﷺ",
  "https%3A%2F%2F",
];

test.each(HOSTILE)(
  "ten million characters of %j are read within two seconds of computing",
  (unit) => {
    const line = unit.repeat(Math.floor(LONGEST_LINE / unit.length));
    const text = Array.from({ length: Math.ceil(10_000_000 / line.length) }, () => line).join("\n");
    const started = process.threadCpuUsage();
    readPaste(text);
    readPaste(unit.repeat(Math.ceil(10_000_000 / unit.length)));
    const { user, system } = process.threadCpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(2_000);
  },
);
