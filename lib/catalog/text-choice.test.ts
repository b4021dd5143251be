import { describe, expect, test } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { askedLanguage, categoryFor, titlesFor } from "./text-choice";

test.each([
  ["en", "en"],
  ["vi", "vi"],
  ["th", "th"],
  ["es", "es"],
  ["zh", "en"],
] as const)("a reader of %s has the marketplace asked for %s", (locale, asked) => {
  expect(askedLanguage(locale)).toBe(asked);
});

describe("titlesFor", () => {
  const card = { title: "Desk lamp", originalTitle: "台灯" };

  test("gives readers of Chinese the merchant's own title", () => {
    expect(titlesFor(card, "zh")).toEqual({ title: "台灯", originalTitle: "台灯" });
  });

  test("gives them the translation where no other was sent", () => {
    expect(titlesFor({ ...card, originalTitle: null }, "zh").title).toBe("Desk lamp");
  });

  test.each(LOCALES.filter((locale) => locale !== "zh"))("leaves %s both titles", (locale) => {
    expect(titlesFor(card, locale)).toEqual(card);
  });
});

test("categories have their Chinese names in Chinese", () => {
  const node = { id: "7", name: "Lamps", originalName: "灯具", leaf: true, parentId: "0" };
  const found = categoryFor({ category: node, children: [node] }, "zh");
  expect([found.category.name, found.children[0]?.name]).toEqual(["灯具", "灯具"]);
});
