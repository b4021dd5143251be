import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { heal, strike } from "./support/sandbox";

const WIDTHS = [360, 1440];
const cards = (page: Page) => page.locator(".offer-card");
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.afterEach(() => heal());

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("home leads to categories and to what sells", async ({ page }) => {
      await page.goto("/");
      await expect(page.getByRole("heading", { name: /^Selling well in/ })).toHaveCount(2);
      await expect(cards(page)).not.toHaveCount(0);
      await page.getByRole("navigation", { name: "Categories" }).getByRole("link").first().click();
      await expect(page).toHaveURL(/\/categories\/\d+$/);
      await expect(cards(page).first()).toBeVisible();
    });

    test("a typed word finds offers, each with its price", async ({ page }) => {
      await page.goto("/");
      await page.getByRole("searchbox").fill("shirt");
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL("/search?q=shirt");
      await expect(page).toHaveTitle(/Results for “shirt”/);
      await expect(cards(page)).toHaveCount(24);
      await expect(cards(page).first().locator("[data-price]")).toContainText(/¥\d+\.\d\d/);
      expect(await sideways(page)).toBe(0);
    });

    test("more offers are added in place, and Back and reload find them again", async ({
      page,
    }) => {
      await page.goto("/search?q=shirt");
      await page.getByRole("button", { name: "Load more offers" }).click();
      await expect(cards(page)).toHaveCount(48);
      await expect(page).toHaveURL("/search?q=shirt&from=1&page=2");
      const link = cards(page).nth(40).getByRole("link");
      await link.scrollIntoViewIfNeeded();
      const before = await page.evaluate(() => window.scrollY);
      await link.click();
      await expect(page).toHaveURL(/\/products\/1688\//);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await page.goBack();
      await expect(cards(page)).toHaveCount(48);
      await expect.poll(() => page.evaluate(() => window.scrollY)).toBe(before);
      await page.reload();
      await expect(cards(page)).toHaveCount(48);
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("home can be read", async ({ page }) => {
        await page.goto("/");
        await expect(page.getByRole("navigation", { name: "Categories" })).toBeVisible();
        await expect(cards(page).first()).toBeVisible();
        await expect(page.locator("[data-skeleton]").first()).toBeHidden();
      });

      test("results can be read, sorted and turned page by page", async ({ page }) => {
        await page.goto("/search?q=shirt");
        await expect(cards(page)).toHaveCount(24);
        await expect(cards(page).last()).toBeVisible();
        await expect(page.getByRole("searchbox")).toHaveValue("shirt");
        expect(await sideways(page)).toBe(0);
        await page.getByLabel("Sort by").selectOption("sales");
        await page.getByRole("button", { name: "Apply" }).click();
        await expect(page).toHaveURL(/sort=sales/);
        await page.getByRole("link", { name: "Next page" }).click();
        await expect(page).toHaveURL(/sort=sales.*page=2/);
        await expect(cards(page).first()).toBeVisible();
        await expect(page.getByRole("link", { name: "Previous page" })).toBeVisible();
      });

      test("the footer comes after the results", async ({ page }) => {
        await page.goto("/search?q=shirt");
        const last = await cards(page).last().boundingBox();
        const footer = await page.getByRole("contentinfo").boundingBox();
        expect(footer!.y).toBeGreaterThan(last!.y + last!.height);
      });
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`nobody is kept out, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        for (const path of ["/", "/search", "/search?q=shirt", "/search?q=x&min=2&max=1", "/no"]) {
          await page.goto(path, { waitUntil: "networkidle" });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([]);
        }
      });
    }
  });
}

test("the narrowest screen does not scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/", "/search?q=shirt&filters=curated&min=1", "/search?q=zzzzzz"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await sideways(page), path).toBe(0);
  }
});

test("the key / goes to the search box, and is typed where one is typing", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  const box = page.getByRole("searchbox");
  await page.keyboard.press("/");
  await expect(box).toBeFocused();
  await page.keyboard.type("a/b");
  await expect(box).toHaveValue("a/b");
});

test("sort, price and filters apply at once and can be taken away", async ({ page }) => {
  await page.goto("/search?q=shirt", { waitUntil: "networkidle" });
  await page.getByLabel("Sort by").selectOption("price_asc");
  await expect(page).toHaveURL("/search?q=shirt&sort=price_asc");
  await page.getByLabel("Lowest price in yuan").fill("20");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/search?q=shirt&sort=price_asc&min=20");
  await page.getByText("Filters", { exact: true }).click();
  await page.getByLabel("48 hours").check();
  await expect(page).toHaveURL("/search?q=shirt&sort=price_asc&min=20&filters=ships_48h");
  await page.getByRole("link", { name: "Remove 48 hours" }).click();
  await expect(page).toHaveURL("/search?q=shirt&sort=price_asc&min=20");
  await expect(page.getByLabel("48 hours")).not.toBeChecked();
  await page.getByRole("link", { name: "Remove From ¥20" }).click();
  await expect(page).toHaveURL("/search?q=shirt&sort=price_asc");
  await expect(page.getByLabel("Lowest price in yuan")).toHaveValue("");
});

test("the chosen colours stay chosen", async ({ page }) => {
  await page.goto("/", { waitUntil: "networkidle" });
  await page.getByTitle("Dark").click();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.getByRole("radio", { name: "Dark" })).toBeChecked();
});

test("nothing found says what to try", async ({ page }) => {
  await page.goto("/search?q=qqqqzzzz&min=5");
  await expect(page.getByRole("heading", { name: "Nothing found for “qqqqzzzz”" })).toBeVisible();
  await page.getByRole("link", { name: "Search “qqqqzzzz” without filters" }).click();
  await expect(page).toHaveURL("/search?q=qqqqzzzz");
});

test("an impossible search says the words of the API and is not indexed", async ({ page }) => {
  const search = "q=shirt&min=9&max=2";
  const refusal = await page.request.get(`/api/catalog/search?${search}`);
  expect(refusal.status()).toBe(400);
  const { fields } = (await refusal.json()) as { fields: { message: string }[] };
  const reply = await page.goto(`/search?${search}`);
  expect(reply!.status()).toBe(200);
  await expect(page.locator("main").getByRole("alert")).toContainText(fields[0]!.message);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
});

test("an unanswered search is not an empty one; the button asks again", async ({ page }) => {
  await strike({ endpoint: "offers.search", kind: "http", status: 500 });
  await page.goto("/search?q=unanswered+dress");
  const alert = page.getByRole("alert").filter({ hasText: "The marketplace is not answering" });
  await expect(alert).toContainText(/Request id [0-9A-Z]{12}/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await heal();
  await expect(async () => {
    const retry = alert.getByRole("link", { name: "Try again" });
    if (await retry.isVisible()) await retry.click();
    await expect(alert).toBeHidden({ timeout: 2_000 });
  }).toPass();
});

test("a further page that does not come leaves what is there, and can be asked again", async ({
  page,
}) => {
  await page.goto("/search?q=trousers", { waitUntil: "networkidle" });
  const shown = await cards(page).count();
  await strike({ endpoint: "offers.search", kind: "http", status: 500 });
  const more = page.getByRole("button", { name: "Load more offers" });
  await more.click();
  await expect(page.getByText("The next page did not come")).toBeVisible();
  await expect(cards(page)).toHaveCount(shown);
  await heal();
  await expect(async () => {
    if (await more.isVisible()) await more.click();
    await expect(cards(page).nth(shown)).toBeAttached({ timeout: 2_000 });
  }).toPass();
});

test("a shelf that does not come leaves the rest of home standing", async ({ page }) => {
  await strike({ endpoint: "offers.search", kind: "http", status: 500 });
  await page.goto("/");
  await expect(page.getByRole("navigation", { name: "Categories" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "How it works" })).toBeVisible();
});

test("an address that leads nowhere is a 404 in the shop's frame", async ({ page }) => {
  const reply = await page.goto("/nowhere/at/all");
  expect(reply!.status()).toBe(404);
  await expect(page.getByRole("searchbox")).toBeVisible();
  await page.getByRole("link", { name: "Go to the home page" }).click();
  await expect(page).toHaveURL("/");
});
