import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { offerWhere, upstreamCalls } from "./support/offers";
import { sideways } from "./support/product";
import { heal, strike } from "./support/sandbox";

const WIDTHS = [360, 1440];
const LISTS = [
  "/categories",
  "/hot",
  "/selected/global",
  "/selected/1688",
  "/recommended",
] as const;
const cards = (page: Page) => page.locator(".offer-card");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const soldInShop = (page: Page) =>
  offerWhere(page.request, "any", ({ seller, title }) => seller.openId !== null && title !== null);

test.afterEach(() => heal());

for (const width of WIDTHS) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("the header leads to every list", async ({ page }) => {
      await page.goto("/search");
      for (const path of LISTS) {
        const ways = page.getByRole("navigation", { name: "Ways to find goods" });
        await ways.locator(`a[href="${path}"]`).click();
        await expect(page).toHaveURL(path);
        await expect(heading(page)).toBeVisible();
        await expect.poll(() => sideways(page), path).toBe(0);
      }
    });

    test("a product leads to its shop, where one can search", async ({ page }) => {
      const offer = await soldInShop(page);
      await page.goto(`/products/1688/${offer.id}`);
      await page.getByRole("link", { name: "All goods of this shop" }).click();
      await expect(page).toHaveURL(/\/shops\/1688\/[^/]+$/);
      await expect(heading(page)).toHaveText(offer.seller.name!);
      await expect(cards(page).first()).toBeVisible();
      const all = await page.getByText(/^[\d,]+ offers?/).textContent();
      await page.getByLabel("Search in this shop").fill(offer.title!);
      await page.getByLabel("Search in this shop").press("Enter");
      await expect(page).toHaveURL(/\/shops\/1688\/[^/?]+\?q=/);
      await expect(cards(page).first()).toBeVisible();
      await page.getByRole("link", { name: "Show all" }).click();
      await expect(page.getByText(all!, { exact: true })).toBeVisible();
      await page.waitForLoadState("networkidle");
      await page.getByLabel("Sort by").selectOption("price_asc");
      await expect(page).toHaveURL(/\/shops\/1688\/[^/?]+\?sort=price_asc$/);
      expect(await sideways(page)).toBe(0);
    });

    test("the tree of categories opens branch by branch, down to offers", async ({ page }) => {
      await page.goto("/categories", { waitUntil: "networkidle" });
      const branch = page.locator("details[data-category]").first();
      await expect(branch.locator("summary").first().locator("[lang=zh]")).toBeVisible();
      await branch.locator("summary").first().click();
      const inside = branch.locator("[data-branch] li").first();
      await expect(inside).toBeVisible();
      await inside.locator("summary, a").first().click();
      const leaf = inside.locator("a").last();
      await leaf.click();
      await expect(page).toHaveURL(/\/categories\/\d+$/);
      const trail = page.getByRole("navigation", { name: "Where this category is" });
      await expect(trail.getByRole("link")).not.toHaveCount(1);
      await expect(cards(page).first()).toBeVisible();
      expect(await sideways(page)).toBe(0);
      await page.getByRole("link", { name: /^Search in / }).click();
      await expect(page).toHaveURL(/\/search\?q=.+&category=\d+/);
    });

    test("hot lists show place and buyers, by kind and by category", async ({ page }) => {
      await page.goto("/hot");
      await expect(cards(page)).toHaveCount(20);
      await expect(page.getByText("No. 1", { exact: true })).toBeVisible();
      await expect(page.getByText(/^[\d,]+ buyers?$/).first()).toBeVisible();
      const first = await cards(page).first().getByRole("heading").textContent();
      await page.getByRole("link", { name: "Good price" }).click();
      await expect(page).toHaveURL("/hot?kind=good_price");
      await expect(cards(page).first().getByRole("heading")).not.toHaveText(first!);
      const tabs = page
        .getByRole("navigation", { name: "Categories", exact: true })
        .getByRole("link");
      const name = await tabs.nth(1).textContent();
      await tabs.nth(1).click();
      await expect(page).toHaveURL(/\/hot\?category=\d+&kind=good_price/);
      await expect(page.getByRole("heading", { name: `Hot in ${name}` })).toBeVisible();
    });

    test("a selection is read by category or searched by words", async ({ page }) => {
      await page.goto("/selected/global");
      await expect(cards(page).first()).toBeVisible();
      const current = page.locator("main [aria-current=page]");
      await expect(current).toHaveCount(1);
      await page.getByLabel("Search among goods selected for export").fill("shirt");
      await page.getByLabel("Search among goods selected for export").press("Enter");
      await expect(page).toHaveURL("/selected/global?q=shirt");
      await expect(cards(page).first()).toBeVisible();
      await expect(current).toHaveCount(0);
    });

    test("recommended goods go on in place", async ({ page }) => {
      await page.goto("/recommended", { waitUntil: "networkidle" });
      await expect(cards(page)).toHaveCount(24);
      await page.getByRole("button", { name: "Load more offers" }).click();
      await expect(cards(page)).toHaveCount(48);
      await expect(page).toHaveURL("/recommended?from=1&page=2");
      await page.reload();
      await expect(cards(page)).toHaveCount(48);
    });

    test("home has a shelf of each list", async ({ page }) => {
      await page.goto("/");
      for (const name of [
        "Recommended right now",
        "Strictly selected for export",
        "Strictly selected by 1688",
        /^Hot in /,
      ]) {
        const shelf = page.getByRole("region", { name });
        await expect(shelf.locator(".offer-card")).toHaveCount(6);
      }
      expect(await sideways(page)).toBe(0);
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("every list can be read", async ({ page }) => {
        for (const path of LISTS.slice(1)) {
          await page.goto(path);
          await expect(cards(page).first()).toBeVisible();
          await expect(page.locator("[data-skeleton]:visible")).toHaveCount(0);
        }
      });

      test("categories lead down by links", async ({ page }) => {
        await page.goto("/categories");
        const branch = page.locator("details[data-category]").first();
        await branch.locator("summary").click();
        await branch.getByRole("link").click();
        await expect(page).toHaveURL(/\/categories\/\d+$/);
        await page.getByRole("navigation", { name: /^In / }).getByRole("link").first().click();
        await expect(
          page.getByRole("navigation", { name: "Where this category is" }),
        ).toBeVisible();
        await expect(cards(page).first()).toBeVisible();
      });

      test("a shop is searched by its form", async ({ page }) => {
        const offer = await soldInShop(page);
        await page.goto(`/shops/1688/${offer.seller.openId}`);
        await expect(cards(page).first()).toBeVisible();
        await page.getByLabel("Search in this shop").fill("zzzzqqqq");
        await page.getByLabel("Search in this shop").press("Enter");
        await expect(page.getByText("Nothing found here for “zzzzqqqq”")).toBeVisible();
        await page.getByRole("link", { name: "Show the whole list" }).click();
        await expect(cards(page).first()).toBeVisible();
      });
    });

    test("nobody is kept out", async ({ page }) => {
      for (const path of ["/", ...LISTS, "/hot?kind=none", "/shops/1688/BBBnobody"]) {
        await page.goto(path, { waitUntil: "networkidle" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([]);
      }
    });
  });
}

test("the narrowest screen does not scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const path of ["/", ...LISTS, "/th/hot", "/es/selected/global", "/vi/categories"]) {
    await page.goto(path, { waitUntil: "networkidle" });
    expect(await sideways(page), path).toBe(0);
  }
});

test("recent searches are offered, kept in this browser and forgotten", async ({ page }) => {
  await page.goto("/recommended", { waitUntil: "networkidle" });
  const box = page.getByRole("searchbox").first();
  const recent = page.getByRole("group", { name: "Recent searches" });
  await box.focus();
  await expect(recent).toBeHidden();
  for (const words of ["desk lamp", "rain coat"]) {
    await box.fill(words);
    await box.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=/);
    await expect(heading(page)).toContainText(words);
  }
  await page.goto("/recommended", { waitUntil: "networkidle" });
  await box.focus();
  await expect(recent.getByRole("link")).toHaveText(["rain coat", "desk lamp"]);
  await box.press("Tab");
  await box.focus();
  await box.fill("x");
  await expect(recent).toBeHidden();
  await box.fill("");
  await recent.getByRole("link", { name: "desk lamp" }).click();
  await expect(page).toHaveURL("/search?q=desk%20lamp");
  await page.goto("/recommended", { waitUntil: "networkidle" });
  await box.focus();
  await page.getByRole("button", { name: "Clear recent searches" }).click();
  await expect(recent).toBeHidden();
  await page.reload({ waitUntil: "networkidle" });
  await box.focus();
  await expect(recent).toBeHidden();
});

test("a list that does not come says so, and its neighbours stand", async ({ page }) => {
  // Words nobody searched for yet, in an earlier run neither: no answer of then may stand in.
  const words = `coat ${Math.floor(Math.random() * 1e9)}`;
  await strike({ endpoint: "selections.1688", kind: "http", status: 500 });
  await page.goto(`/selected/1688?q=${words}`);
  const alert = page.getByRole("alert").filter({ hasText: "selected by 1688 did not come" });
  await expect(alert).toContainText(/Request id [0-9A-Z]{12}/);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(page.getByRole("navigation", { name: "Ways to find goods" })).toBeVisible();
  await heal();
  await expect(async () => {
    const again = alert.getByRole("link", { name: "Try again" });
    if (await again.isVisible()) await again.click({ timeout: 1_000 });
    await expect(alert).toBeHidden({ timeout: 1_000 });
  }).toPass();
  await expect(cards(page).first()).toBeVisible();
});

test("what names no list is said in words of its own", async ({ page }) => {
  for (const [path, words] of [
    ["/categories/999999999", "There is no such category"],
    ["/categories/abc", "There is no such category"],
    ["/shops/taobao/12", "There is no such shop"],
    ["/selected/none", "There is nothing at this address"],
  ] as const) {
    const reply = await page.goto(path);
    expect(reply!.status(), path).toBe(404);
    // What stands in the HTML itself: of such an answer, all that a browser without scripts shows.
    expect(await reply!.text(), path).toContain(`<title>${words} · Sampan</title>`);
    await expect(heading(page)).toHaveText(words);
  }
  await page.goto("/recommended?page=0");
  await expect(page.locator("main").getByRole("alert")).toBeVisible();
  await page.getByRole("link", { name: "Show the list without the rest" }).click();
  await expect(page).toHaveURL("/recommended");
});

test("home asks nothing again for the next reader", async ({ page }) => {
  await page.goto("/");
  await expect(page.getByRole("region", { name: "Recommended right now" })).toBeVisible();
  await expect(page.getByRole("region", { name: /^Hot in / })).toBeVisible();
  const before = await Promise.all(["recommendations.list", "hot_lists.get"].map(upstreamCalls));
  await page.reload();
  await expect(page.getByRole("region", { name: /^Hot in / })).toBeVisible();
  const after = await Promise.all(["recommendations.list", "hot_lists.get"].map(upstreamCalls));
  expect(after).toEqual(before);
});
