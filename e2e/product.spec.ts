import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { offerIds, offerWhere, unseenOffer } from "./support/offers";
import { related, panel, hero, sideways, yuan, offerWithSoldOut } from "./support/product";
import { heal } from "./support/sandbox";

const WIDTHS = [360, 1440];

test.afterEach(() => heal());

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("search leads to a product, and its related goods lead on", async ({ page }) => {
      await page.goto("/search?q=shirt", { waitUntil: "networkidle" });
      const link = page.locator(".offer-card").first().getByRole("link");
      const title = await link.textContent();
      await link.click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title!);
      await expect(hero(page)).toContainText(/^¥\d/);
      await expect(related(page)).toHaveCount(10);
      const forward = page.getByRole("button", { name: "Forward" });
      await expect(async () => {
        await forward.click({ timeout: 1_000 });
        expect(await related(page).count()).toBeGreaterThan(10);
      }).toPass();
      await related(page).nth(10).getByRole("link").click();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(title!);
      await page.goBack();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title!);
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("search leads to a product, and its related goods lead on", async ({ page }) => {
        await page.goto(`/search?q=shirt`);
        await page.locator(".offer-card").nth(5).getByRole("link").click();
        const title = await page.getByRole("heading", { level: 1 }).textContent();
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
        await expect(page.locator("[data-skeleton]").first()).toBeHidden();
        await expect(related(page)).toHaveCount(10);
        await expect(related(page).first()).toBeVisible();
        expect(await sideways(page)).toBe(0);
        await related(page).nth(1).getByRole("link").click();
        await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(title!);
      });

      test("a product that is not in memory arrives in one piece", async ({ page }) => {
        await page.goto(`/products/1688/${await unseenOffer()}`);
        const [price, seller, goods] = await Promise.all(
          [panel(page), page.locator("#seller"), page.locator("#related-goods")].map((part) =>
            part.boundingBox(),
          ),
        );
        expect(seller!.y).toBeGreaterThan(price!.y);
        expect(goods!.y).toBeGreaterThan(seller!.y);
        await expect(page.locator(".product-details #seller")).toBeVisible();
      });

      test("the form answers with the price and stock of the variant picked", async ({
        page,
        request,
      }) => {
        const offer = await offerWhere(request, "sku_price", ({ buyable, options }) =>
          Boolean(buyable && buyable.min.minor !== buyable.max.minor && options.length > 0),
        );
        const sku = offer.skus.findLast(({ stock }) => stock !== 0)!;
        await page.goto(`/products/1688/${offer.id}`);
        for (const [option, value] of sku.choice.entries()) {
          await page
            .locator(`input[name="o${option + 1}"][value="${value}"]`)
            .check({ force: true });
        }
        await page.getByRole("button", { name: "Show the price" }).click();
        await expect(hero(page)).toHaveText(yuan(sku.unitPrice));
      });
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`nobody is kept out, ${colorScheme}`, async ({ page, request }) => {
        test.setTimeout(120_000);
        await page.emulateMedia({ colorScheme });
        const soldOut = await offerWithSoldOut(request);
        const ids = [soldOut.id, "missing-product", "bad id"];
        for (const kind of ["ladder", "no_sku", "not_on_sale", "hostile_description", "video"]) {
          ids.push((await offerIds(kind, 1))[0]!);
        }
        for (const id of ids) {
          await page.goto(`/products/1688/${id}`, { waitUntil: "networkidle" });
          for (const summary of await page.locator("details.disclosure > summary").all()) {
            await summary.click();
          }
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map((found) => `${id} ${found.id}`)).toEqual([]);
        }
        await page.goto(`/products/1688/${soldOut.id}`, { waitUntil: "networkidle" });
        await page.getByRole("link", { name: /^Enlarge picture 1 of/ }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => `enlarged ${id}`)).toEqual([]);
      });
    }
  });
}

test("the narrowest screen does not scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const kind of ["two_dimensions", "ladder", "not_on_sale", "hostile_description"]) {
    const [id] = await offerIds(kind, 1);
    await page.goto(`/products/1688/${id}`, { waitUntil: "networkidle" });
    expect(await sideways(page), kind).toBe(0);
  }
});
