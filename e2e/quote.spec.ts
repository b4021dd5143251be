import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import type { OfferDto } from "@/lib/contract/offer";
import { sideways } from "./support/product";
import {
  changeOffer,
  fenOf,
  fillCart,
  offersOfMerchants,
  restoreOffers,
  signUp,
} from "./support/quote";
import { heal, strike } from "./support/sandbox";

const waybills = (page: Page) => page.locator("[data-merchant]");
const whole = "[data-whole]";

let offers: OfferDto[] = [];

test.beforeEach(async ({ request }) => {
  if (offers.length === 0) offers = await offersOfMerchants(request, 3);
});
test.afterEach(async () => {
  await heal();
  await restoreOffers();
});

async function axeProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

for (const width of [360, 1440])
  for (const colorScheme of ["light", "dark"] as const)
    test(`a guest sees the whole cost at ${width} px, ${colorScheme}`, async ({ browser }) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      await fillCart(context.request, offers);
      await page.goto("/checkout");
      await expect(waybills(page)).toHaveCount(3);
      await expect(page.locator("[data-counts]")).toHaveAttribute("data-counts", "3 0 0");
      const totals = await page
        .locator("[data-answer=quoted] dl > div:last-child data")
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute("value"))));
      expect(await fenOf(page, whole)).toBe(totals.reduce((sum, minor) => sum + minor, 0));
      await expect(page.getByText(/Prices hold until/)).toBeVisible();
      await expect(page.locator("[data-later]")).toBeVisible();
      const signIn = page.getByRole("link", { name: "Sign in to confirm" });
      await expect(signIn).toHaveAttribute("href", /\/sign-in\?back=%2Fcheckout/);
      expect(await sideways(page)).toBe(0);
      expect(await axeProblems(page)).toEqual([]);
      await page.screenshot({
        path: `test-results/quote-${width}-${colorScheme}.png`,
        fullPage: true,
      });
      await context.close();
    });

test("a price that has changed is shown old and new, and accepted", async ({ page }) => {
  await fillCart(page.request, offers);
  await changeOffer(offers[0]!.id, { trait: "changed_price" });
  await page.goto("/checkout");
  const change = page.locator("[data-change=up]");
  await expect(change).toHaveText(/Was ¥[\d.,]+ each, now ¥[\d.,]+ ?dearer/);
  expect(await axeProblems(page)).toEqual([]);
  const cost = await fenOf(page, whole);
  await expect(page.getByRole("link", { name: "Sign in to confirm" })).toHaveCount(0);
  await page.getByRole("button", { name: "Accept 1 change" }).click();
  await expect(page.getByRole("link", { name: "Sign in to confirm" })).toBeVisible();
  await expect(change).toHaveCount(0);
  expect(await fenOf(page, whole)).toBe(cost);
});

test("a merchant nobody answered for is explained, and asked again", async ({ page }) => {
  await fillCart(page.request, offers);
  await strike({ endpoint: "orders.preview", kind: "envelope", times: 1 });
  await page.goto("/checkout");
  await expect(page.locator("[data-counts]")).toHaveAttribute("data-counts", "2 0 1");
  await expect(page.getByText("The marketplace gave no answer for this merchant.")).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  const cost = await fenOf(page, whole);
  await page.getByRole("button", { name: "Ask again" }).click();
  await expect(page.locator("[data-counts]")).toHaveAttribute("data-counts", "3 0 0");
  expect(await fenOf(page, whole)).toBeGreaterThan(cost);
});

test("what a merchant does not sell is left out", async ({ page }) => {
  await fillCart(page.request, offers);
  await changeOffer(offers[1]!.id, { trait: "no_trade_mode" });
  await page.goto("/checkout");
  await expect(page.getByText(/can't be ordered from through us/)).toBeVisible();
  expect(await axeProblems(page)).toEqual([]);
  await page.getByRole("button", { name: "Leave this merchant out" }).click();
  await expect(waybills(page)).toHaveCount(2);
  await expect(page.locator("[data-counts]")).toHaveAttribute("data-counts", "2 0 0");
});

test("another place and another country are a choice away", async ({ page }) => {
  await fillCart(page.request, offers.slice(0, 1));
  await page.goto("/checkout");
  await page.getByLabel("Warehouse or address").selectOption({ label: "Our warehouse: Guangzhou" });
  await page.getByRole("button", { name: "Use this place" }).click();
  await expect(page.locator("select[name=place]")).toHaveValue("guangzhou");
  await page.getByLabel("To", { exact: true }).selectOption("VN");
  await page.getByRole("main").getByRole("button", { name: "Show" }).click();
  await expect(page).toHaveURL(/country=VN/);
  await expect(page.locator("[data-later=VN]")).toBeVisible();
});

test("somebody signed in is told what is missing", async ({ page }) => {
  await signUp(page.request);
  await fillCart(page.request, offers.slice(0, 1));
  await page.goto("/checkout");
  await expect(page.getByRole("link", { name: /^Add ¥[\d.,]+ to your wallet$/ })).toBeVisible();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the whole cost is there, and its forms work", async ({ page }) => {
    await fillCart(page.request, offers);
    await changeOffer(offers[0]!.id, { trait: "changed_price" });
    await strike({ endpoint: "orders.preview", kind: "envelope", times: 1 });
    await page.goto("/checkout");
    await expect(waybills(page)).toHaveCount(3);
    await expect(page.locator(whole)).toBeVisible();
    await expect(page.getByText(/Prices hold until .+ UTC/)).toBeVisible();
    await page.getByRole("button", { name: "Ask again" }).click();
    await expect(page.locator("[data-counts]")).toHaveAttribute("data-counts", "3 0 0");
    await page.getByRole("button", { name: "Accept 1 change" }).click();
    await expect(page.getByRole("link", { name: "Sign in to confirm" })).toBeVisible();
    await expect(page).toHaveURL("/checkout");
  });
});

test("a guest with an empty cart is sent on", async ({ page }) => {
  await page.goto("/vi/checkout");
  await expect(page.getByRole("heading", { name: "Không có gì để tính" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Đến giỏ hàng" })).toHaveAttribute(
    "href",
    "/vi/cart",
  );
});

test("five languages, without anything that sticks out or can't be read", async ({ browser }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await fillCart(context.request, offers);
  for (const locale of ["vi", "th", "es", "zh"]) {
    await page.goto(`/${locale}/checkout`);
    await expect(waybills(page)).toHaveCount(3);
    await expect(page.locator(whole)).toBeVisible();
    expect(await sideways(page), locale).toBe(0);
    expect(await axeProblems(page), locale).toEqual([]);
  }
  await context.close();
});
