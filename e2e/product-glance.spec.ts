import { expect, test } from "@playwright/test";
import { heal, strike } from "./support/sandbox";

test.afterEach(() => heal());

test("a clicked card's title and price are there before the product is", async ({ page }) => {
  await page.goto("/search?q=trousers&sort=price_desc", { waitUntil: "networkidle" });
  await strike({ endpoint: "offers.get", kind: "latency", ms: 3_000 });
  const card = page.locator(".offer-card").last();
  const title = await card.getByRole("link").textContent();
  const price = await card.locator("[data-price]").textContent();
  await card.getByRole("link").click();
  const shell = page.locator(".product-page[data-skeleton]");
  await expect(shell.getByRole("heading", { level: 1 })).toHaveText(title!, { timeout: 2_000 });
  await expect(shell).toContainText(price!);
  await expect(page.getByRole("form", { name: "Price, variants and quantity" })).toBeVisible();
});
