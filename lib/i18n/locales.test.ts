import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { DEFAULT_LOCALE, LOCALES } from "./locales";

test("next.config.js, which can't import the list, names the same languages", async () => {
  const config = await readFile(new URL("../../next.config.js", import.meta.url), "utf8");
  const named = /const LANGUAGES = \[([^\]]*)\]/.exec(config)?.[1];
  expect(JSON.parse(`[${named}]`)).toEqual([...LOCALES]);
});

test("addresses without a prefix are in the first language", () => {
  expect(LOCALES[0]).toBe(DEFAULT_LOCALE);
});
