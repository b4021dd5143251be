import { expect, test } from "vitest";
import { LOCALES } from "./locales";
import { languageAlternates, localized, unlocalized } from "./localized";

test.each([
  ["/", "en", "/"],
  ["/", "vi", "/vi"],
  ["/?page=2", "th", "/th?page=2"],
  ["/search?q=lamp#top", "es", "/es/search?q=lamp#top"],
  ["/products/1688/7", "zh", "/zh/products/1688/7"],
] as const)("%s in %s is %s", (path, locale, address) => {
  expect(localized(path, locale)).toBe(address);
});

test.each(["/", "/search?q=%2Fvi%2F", "/products/1688/7?o1=2#x", "/visit", "/vi-goods"])(
  "%s comes back from every language as it was",
  (path) => {
    for (const locale of LOCALES) expect(unlocalized(localized(path, locale))).toBe(path);
  },
);

test("alternates name every language and the default", () => {
  expect(languageAlternates("/search")).toEqual({
    en: "/search",
    vi: "/vi/search",
    th: "/th/search",
    es: "/es/search",
    zh: "/zh/search",
    "x-default": "/search",
  });
});
