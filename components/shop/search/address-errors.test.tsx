import { renderToStaticMarkup } from "react-dom/server";
import { NextIntlClientProvider } from "next-intl";
import { describe, expect, it } from "vitest";
import { hotListQuery } from "@/lib/contract/hot-list";
import { listQuery } from "@/lib/contract/offer-lists";
import { searchQuery } from "@/lib/contract/search";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { MESSAGES } from "@/lib/i18n/messages/all";
import type { Market } from "@/lib/kernel/offer-ref";
import { AddressErrors } from "./address-errors";

const API = "The API says.";
const FIELDS = new Set([
  "from",
  ...[searchQuery, listQuery, hotListQuery].flatMap((query) => Object.keys(query.shape)),
]);

function said(locale: Locale, field: string, market: Market): { name: string; rule: string } {
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={MESSAGES[locale]} timeZone="UTC">
      <AddressErrors errors={[{ field, message: API }]} market={market} />
    </NextIntlClientProvider>,
  );
  const [, name = "", rule = ""] =
    /<dt[^>]*><span[^>]*>(.*)<\/span><\/dt><dd>(.*)<\/dd>/.exec(html) ?? [];
  return { name, rule };
}

describe.each(LOCALES)("%s", (locale) => {
  it.each([...FIELDS])("has a name and a rule of its own for %s", (field) => {
    for (const market of ["1688", "taobao"] as const) {
      const { name, rule } = said(locale, field, market);
      expect([name, rule]).not.toContain("");
      expect(name).not.toBe(field);
      expect(rule === API).toBe(locale === "en");
    }
  });
});

it("tells on Taobao that it has no filters, not that another one is to be chosen", () => {
  expect(said("zh", "filters", "taobao").rule).toContain("没有筛选");
  expect(said("zh", "filters", "1688").rule).not.toContain("没有筛选");
});
