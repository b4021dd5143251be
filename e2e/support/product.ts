import type { APIRequestContext, Page } from "@playwright/test";
import { offerWhere } from "./offers";

export const related = (page: Page) => page.locator(".related-track .offer-card");
export const panel = (page: Page) => page.locator('.product-aside form[method="get"]');
export const hero = (page: Page) => panel(page).locator("data").first();
export const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
export const yuan = (money: { minor: number } | null) =>
  `¥${((money?.minor ?? 0) / 100).toLocaleString("en", { minimumFractionDigits: 2 })}`;

export async function offerWithSoldOut(request: APIRequestContext) {
  return offerWhere(
    request,
    "two_dimensions",
    ({ skus, buyable }) => buyable !== null && skus.some(({ stock }) => stock === 0),
  );
}
