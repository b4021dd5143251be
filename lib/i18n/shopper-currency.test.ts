import fc from "fast-check";
import { expect, test } from "vitest";
import { CURRENCIES } from "@/lib/kernel/money";
import { currencyOfLanguage, shopperCurrency } from "./shopper-currency";

test.each([
  ["vi", "VND"],
  ["th", "THB"],
  ["es", "EUR"],
  ["zh", "CNY"],
  ["en", "USD"],
  ["zh-Hant", "CNY"],
  ["xx", "USD"],
])("a page in %s starts with %s", (locale, currency) => {
  expect(currencyOfLanguage(locale)).toBe(currency);
});

test.each([...CURRENCIES])("a choice of %s is kept on every page", (currency) => {
  expect(shopperCurrency({ cookie: currency, locale: "vi", acceptLanguage: "vi-VN" })).toBe(
    currency,
  );
});

test.each(["", "usd", "GBP", "__proto__", "constructor", "USD; path=/", "💴"])(
  "a cookie that says %j counts for nothing",
  (cookie) => {
    expect(shopperCurrency({ cookie, locale: "th", acceptLanguage: null })).toBe("THB");
  },
);

test.each([
  ["es", "es-CL,es;q=0.9", "CLP"],
  ["es", "es-MX,es;q=0.9,en-US;q=0.8", "EUR"],
  ["es", "es-EC", "USD"],
  ["es", "en-US,en;q=0.9", "EUR"],
  ["vi", "en-US,vi-VN;q=0.5", "VND"],
  ["zh", "zh-Hans-CN", "CNY"],
  ["en", "en-US", "USD"],
  ["en", "en-IE,en;q=0.8", "EUR"],
  ["en", "ja", "JPY"],
  ["en", "de-DE,de;q=0.9,en;q=0.8", "EUR"],
  ["en", "en-US;q=0.3, vi-VN;q=0.9", "VND"],
  ["en", "vi-VN;q=0", "USD"],
  ["en", "en-GB,en;q=0.9", "USD"],
  ["en", ";;;,q=1,-US, es_CL", "USD"],
])("a page in %s for %j shows %s", (locale, acceptLanguage, currency) => {
  expect(shopperCurrency({ cookie: undefined, locale, acceptLanguage })).toBe(currency);
});

test("any header gives a currency", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 2000 }), (acceptLanguage) => {
      const currency = shopperCurrency({ cookie: undefined, locale: "en", acceptLanguage });
      expect(CURRENCIES).toContain(currency);
    }),
  );
});
