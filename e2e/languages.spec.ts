import { expect, test, type Locator, type Page } from "@playwright/test";
import { localized } from "@/lib/i18n/localized";
import { CURRENCY_COOKIE } from "@/lib/i18n/shopper-currency";
import { LOCALE_NAMES, LOCALES, type Locale } from "@/lib/i18n/locales";
import { offerIds, offerWhere, unseenOffer } from "./support/offers";
import { panel, sideways } from "./support/product";
import { heal, strike } from "./support/sandbox";
import { wordsOf } from "./support/words";

const cards = (page: Page) => page.locator(".offer-card");
const languages = (page: Page, of: Locale) =>
  page.getByRole("navigation", { name: wordsOf(of, "shell").language.label });
const currency = (page: Page) => page.locator("select[name=currency]");

const inCurrency = (page: Page, value: string) =>
  page.context().addCookies([{ name: CURRENCY_COOKIE, value, url: process.env.SHOP_URL! }]);
/** Where it lies in what it belongs to, however far the page is scrolled. */
const place = (of: Locator) =>
  of.evaluate((node: HTMLElement) => [node.offsetTop, node.offsetHeight, node.offsetWidth]);

test.afterEach(() => heal());

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
  test.describe(`in ${locale}`, () => {
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
        // Narrowest last: the next page starts with it.
        for (const width of [1440, 360, 320]) {
          await page.setViewportSize({ width, height: 700 });
          expect(await sideways(page), `${path} at ${width} px`).toBe(0);
        }
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

for (const [scripts, width] of [
  [true, 360],
  [true, 1440],
  [false, 360],
  [false, 1440],
] as const) {
  test(`a chosen currency is kept, ${scripts ? "with" : "without"} scripts, at ${width} px`, async ({
    browser,
  }) => {
    const viewport = { width, height: 800 };
    const context = await browser.newContext({ javaScriptEnabled: scripts, viewport });
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

for (const width of [360, 1440]) {
  test.describe(`the second currency, at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("stands beside every price of a ladder and of the variants, and moves nothing", async ({
      page,
      request,
    }) => {
      const offer = await offerWhere(request, "ladder", ({ ladder, skus, buyable }) =>
        Boolean(buyable && ladder.length > 1 && skus.length > 1),
      );
      await inCurrency(page, "VND");
      await page.goto(`/vi/products/1688/${offer.id}`, { waitUntil: "networkidle" });
      const ladder = page.locator(".ladder");
      await expect(ladder.locator("tbody [data-approximate=VND]")).toHaveCount(
        await ladder.locator("tbody tr").count(),
      );
      const before = await place(ladder);
      const field = panel(page).getByRole("textbox");
      await field.fill(String(offer.ladder.at(-1)!.minQuantity));
      await field.press("Enter");
      await expect(ladder.locator("tbody tr").last()).toHaveAttribute("aria-current", "true");
      expect(await place(ladder)).toEqual(before);
      await page.locator("summary", { has: page.locator("xpath=../*//table") }).click();
      await expect(page.locator(".variants [data-approximate=VND]").first()).toBeVisible();
      expect(await sideways(page)).toBe(0);
    });

    test("has its line in what stands before prices, where prices have one", async ({ page }) => {
      await strike({ endpoint: "offers.get", kind: "latency", ms: 1_500 });
      for (const [code, lines] of [
        ["USD", 1],
        ["CNY", 0],
      ] as const) {
        await inCurrency(page, code);
        await page.goto(`/products/1688/${await unseenOffer()}`, { waitUntil: "commit" });
        const shell = page.locator(".product-page[data-skeleton]");
        await expect(shell).toBeVisible();
        await expect(shell.locator(".second-price:visible")).toHaveCount(lines);
        await expect(panel(page)).toBeVisible();
        await expect(panel(page).locator("p").nth(1).locator("[data-approximate]")).toHaveCount(
          lines,
        );
      }
    });
  });
}
