import { expect, test } from "vitest";
import { languageOfTitle } from "./text-language";

test.each([
  ["vi", "Đèn bàn học chống cận", "vi"],
  ["vi", "Cotton shirt for men", "en"],
  ["th", "โคมไฟตั้งโต๊ะ LED", "th"],
  ["th", "LED desk lamp", "en"],
  ["es", "Lámpara de mesa", "es"],
  ["es", "Camisa para hombre", "es"],
  ["es", "Cotton shirt for men", "en"],
  ["es", "台灯", "zh"],
  ["zh", "台灯 LED", "zh"],
  ["zh", "LED desk lamp", "en"],
  ["en", "LED desk lamp", "en"],
  ["en", "台灯", "zh"],
] as const)("on a page in %s, %j is %s", (locale, title, language) => {
  expect(languageOfTitle(title, locale)).toBe(language);
});
