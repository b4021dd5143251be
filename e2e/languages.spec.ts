import { expect, test, type Page } from "@playwright/test";
import { localized } from "@/lib/i18n/localized";
import { LOCALE_NAMES, LOCALES, type Locale } from "@/lib/i18n/locales";
import { offerIds } from "./support/offers";
import { wordsOf } from "./support/words";

const cards = (page: Page) => page.locator(".offer-card");
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const languages = (page: Page, of: Locale) =>
  page.getByRole("navigation", { name: wordsOf(of, "shell").language.label });
const currency = (page: Page) => page.locator("select[name=currency]");

async function alternates(page: Page): Promise<Record<string, string>> {
  await expect(page.locator('link[rel="alternate"][hreflang]')).toHaveCount(LOCALES.length + 1);
  return page.locator('link[rel="alternate"][hreflang]').evaluateAll((links) =>
    Object.fromEntries(
      links.map((link) => {
        const { pathname, search } = new URL((link as HTMLLinkElement).href);
        return [(link as HTMLLinkElement).hreflang, pathname + search];
      }),
    ),
  );
}

for (const locale of LOCALES) {
  test.describe(`in ${locale}, at 320 px`, () => {
    test.use({ viewport: { width: 320, height: 700 } });

    test("home, search and product speak it, keep it, and fit", async ({ page }) => {
      const [id = ""] = await offerIds("any", 1);
      const pages = ["/", "/search?q=shirt", `/products/1688/${id}`];
      for (const path of pages) {
        await page.goto(localized(path, locale));
        await expect(page.locator("html")).toHaveAttribute("lang", locale);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        const wanted = LOCALES.map((language) => [language, localized(path, language)]);
        expect(await alternates(page)).toEqual({
          ...Object.fromEntries(wanted),
          "x-default": path,
        });
        await expect(page.locator("[data-skeleton]")).toHaveCount(0);
        const strays = await page.locator("a[href^='/'], form[action^='/']").evaluateAll(
          (nodes, prefix) =>
            nodes
              .filter((node) => !node.hasAttribute("hreflang"))
              .map((node) => node.getAttribute("href") ?? node.getAttribute("action") ?? "")
              .filter((to) => !/^\/(?:api|img)\//.test(to) && !to.startsWith("/img?"))
              .filter((to) => to !== prefix && !new RegExp(`^${prefix}[/?#]`).test(to)),
          locale === "en" ? "" : `/${locale}`,
        );
        expect(locale === "en" ? [] : strays).toEqual([]);
        expect(await sideways(page)).toBe(0);
      }
    });
  });
}

test("the switch keeps the page and what was asked, without scripts as well", async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto("/vi/search?q=shirt&sort=sales");
  await languages(page, "vi").getByRole("link", { name: LOCALE_NAMES.th }).click();
  await expect(page).toHaveURL("/th/search?q=shirt&sort=sales");
  await expect(page.locator("html")).toHaveAttribute("lang", "th");
  await languages(page, "th").getByRole("link", { name: LOCALE_NAMES.en }).click();
  await expect(page).toHaveURL("/search?q=shirt&sort=sales");
  await context.close();
});

test("the switch follows a page that scripts went to", async ({ page }) => {
  await page.goto("/es");
  await page.getByRole("searchbox").first().fill("lamp");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/es/search?q=lamp");
  const link = languages(page, "es").getByRole("link", { name: LOCALE_NAMES.zh });
  await expect(link).toHaveAttribute("href", "/zh/search?q=lamp");
});

test("titles that came in English are marked, and Chinese readers get the original", async ({
  page,
}) => {
  await page.goto("/vi/search?q=shirt");
  const title = cards(page).first().getByRole("link");
  await expect(title).toHaveAttribute("lang", "en");
  await expect(title.locator("abbr")).toHaveAttribute(
    "title",
    wordsOf("vi", "search").card.inEnglish,
  );
  await page.goto("/zh/search?q=shirt");
  await expect(cards(page).first().getByRole("link")).toHaveText(/\p{Script=Han}/u);
});

for (const scripts of [true, false]) {
  test(`a chosen currency is kept, ${scripts ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: scripts });
    const page = await context.newPage();
    await page.goto("/search?q=shirt");
    await currency(page).selectOption("THB");
    await page
      .getByRole("button", { name: wordsOf("en", "shell").currency.apply, exact: true })
      .click();
    await expect(page).toHaveURL("/search?q=shirt");
    await expect(cards(page).first().locator("[data-approximate]")).toContainText("≈\u00a0฿");
    await expect(page.locator("[data-rate]")).toHaveAttribute("data-rate", "example");
    await page.goto("/vi/search?q=shirt");
    await expect(currency(page)).toHaveValue("THB");
    await context.close();
  });
}

test("an unchosen currency is that of the language", async ({ browser }) => {
  const context = await browser.newContext({ locale: "vi-VN" });
  const page = await context.newPage();
  await page.goto("/vi/search?q=shirt");
  await expect(cards(page).first().locator("[data-approximate]")).toContainText("₫");
  await page.goto("/zh/search?q=shirt");
  await expect(page.locator("[data-approximate]")).toHaveCount(0);
  await context.close();
});
