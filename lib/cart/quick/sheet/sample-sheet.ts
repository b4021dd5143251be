import type { Messages } from "@/lib/i18n/messages/messages";
import type { Sheet } from "./sheet";

/** Rows that show each way to name a SKU. The goods are examples: their readers put in their own. */
export function sampleSheet(words: Messages["quickOrder"]["sheet"]): Sheet {
  return {
    head: [words.link, words.sku, words.quantity, words.note],
    rows: [
      [
        "https://detail.1688.com/offer/610947572360.html",
        words.variantExample,
        10,
        words.noteWords,
      ],
      [
        "https://detail.1688.com/offer/676835042216.html",
        "b266e0726506185beaf205cbae88530d",
        2,
        words.noteKey,
      ],
      ["https://item.taobao.com/item.htm?id=521330560571", "", 1, words.noteSingle],
    ],
  };
}
