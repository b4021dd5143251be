import { expect, test } from "vitest";
import { readPaste } from "../paste/read-paste";
import { pasteAddress } from "./paste-address";

const textOf = (address: string) => new URL(address, "http://x.test").searchParams.get("text");

test("one thing alone goes the way of the search box", () => {
  expect(pasteAddress("\n phone case \n\n", "1688")).toBe("/search?q=phone+case");
  expect(pasteAddress("phone case", "taobao")).toBe("/search?q=phone+case&market=taobao");
});

test("links to goods are written short, with the variant they name", () => {
  const text =
    "https://detail.1688.com/offer/676835042216.html?spm=a.b.c&skuId=123456\n\nhttps://m.tb.cn/h.abc 看看";
  expect(textOf(pasteAddress(text, "1688"))).toBe(
    "https://detail.1688.com/offer/676835042216.html?skuId=123456\nhttps://m.tb.cn/h.abc 看看",
  );
});

test("what the address says is read back as the same things", () => {
  const text = [
    "https://item.taobao.com/item.htm?id=676835042216&spm=1&skuId=55555",
    "/products/taobao/abcDEF123_-abcDEF123_A",
    "676835042216 676835042217",
    "phone case",
    "https://shop1.1688.com/page/index.html",
    "3.0 ￥abcd1234￥ 「保温杯」",
  ].join("\n");
  const bare = (pasted: string) => readPaste(pasted).map(({ text: _, ...found }) => found);
  expect(bare(textOf(pasteAddress(text, "1688")) ?? "")).toEqual(bare(text));
});

test("what does not fit an address is counted", () => {
  const lines = Array.from({ length: 40 }, (_, index) => `${"很长的词".repeat(20)} ${index}`);
  const address = pasteAddress(lines.join("\n"), "1688");
  expect(address.length).toBeLessThan(6100);
  const kept = (textOf(address) ?? "").split("\n").length;
  expect(new URL(address, "http://x.test").searchParams.get("more")).toBe(String(40 - kept));
});

test("what is over the number read at a time is counted too", () => {
  const ids = Array.from({ length: 60 }, (_, index) => `${676835042000 + index}`).join("\n");
  expect(new URL(pasteAddress(ids, "1688"), "http://x.test").searchParams.get("more")).toBe("10");
});

test("nothing leads to the empty page", () => {
  expect(pasteAddress(" \n ", "1688")).toBe("/search/paste?text=");
});
