import { expect, test, type Page } from "@playwright/test";
import { localized } from "@/lib/i18n/localized";
import { brokenButtons, lengthenWords, spilling, tornWords } from "./support/fit";
import { offerIds, offerWhere } from "./support/offers";
import { sideways } from "./support/product";

test.use({ viewport: { width: 360, height: 800 } });

/** The pages of finding; a ladder and a shop stand for all of their kind. */
async function pages({ request }: Page): Promise<string[]> {
  const [ladder = ""] = await offerIds("ladder", 1);
  const sold = await offerWhere(request, "any", ({ seller }) => seller.openId !== null);
  return [
    "/",
    "/search?q=shirt&filters=curated",
    `/products/1688/${ladder}`,
    "/search/image",
    "/search/paste?text=https%3A%2F%2Fm.tb.cn%2Fh.abc",
    "/hot",
    `/shops/1688/${sold.seller.openId}`,
    "/categories",
    "/search?q=qqqqzzzz",
    "/recommended?page=0",
  ];
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: "networkidle" });
  await expect(page.locator("[data-skeleton]")).toHaveCount(0);
}

test("words 40 % longer break no page", async ({ page }) => {
  for (const path of await pages(page)) {
    await open(page, path);
    await lengthenWords(page);
    expect.soft(await sideways(page), path).toBe(0);
    expect.soft(await spilling(page), path).toEqual([]);
  }
});

test("lines of Thai end between words", async ({ page }) => {
  for (const path of await pages(page)) {
    await open(page, localized(path, "th"));
    expect.soft(await tornWords(page, "th"), path).toEqual([]);
    expect.soft(await brokenButtons(page), path).toEqual([]);
  }
});

test("no short button of a Chinese page takes two lines", async ({ page }) => {
  for (const path of await pages(page)) {
    await open(page, localized(path, "zh"));
    expect.soft(await brokenButtons(page), path).toEqual([]);
  }
});
