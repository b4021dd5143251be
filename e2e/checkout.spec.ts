import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import type { OfferDto } from "@/lib/contract/offer";
import { signIn } from "./support/accounts";
import { badge, confirm, countsOn, decide, ordersOf, shopperWith } from "./support/orders";
import { sideways } from "./support/product";
import { changeOffer, fillCart, offersOfMerchants, restoreOffers } from "./support/quote";
import { heal, strike } from "./support/sandbox";

const AUTOMATIC = { mode: "automatic", secondAboveMinor: null };
let offers: OfferDto[] = [];

test.beforeEach(async ({ request }) => {
  if (offers.length === 0) offers = await offersOfMerchants(request, 3);
});
test.afterEach(async () => {
  await heal();
  await restoreOffers();
  await decide("payment", AUTOMATIC);
});

async function axeProblems(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

for (const width of [360, 1440])
  for (const colorScheme of ["light", "dark"] as const)
    test(`three merchants are ordered and paid before the shopper's eyes at ${width} px, ${colorScheme}`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
      const page = await context.newPage();
      await shopperWith(context.request, 20_000);
      await fillCart(context.request, offers);
      await page.goto("/checkout");
      await page.getByRole("button", { name: "Order from 3 merchants" }).waitFor();
      expect(await axeProblems(page)).toEqual([]);
      const checkoutId = await confirm(page, "Order from 3 merchants");
      await expect(page.locator("[data-order]")).toHaveCount(3);
      await page.screenshot({
        path: `test-results/progress-early-${width}-${colorScheme}.png`,
        fullPage: true,
      });
      await expect(badge(page, "paid")).toHaveCount(3, { timeout: 20_000 });
      await expect(
        page.getByRole("listitem").filter({ hasText: "3 of 3 merchants ordered" }),
      ).toBeVisible();
      expect(await countsOn(page)).toMatchObject({ merchants: 3, ordered: 3, underWay: 0 });
      expect(await sideways(page)).toBe(0);
      expect(await axeProblems(page)).toEqual([]);
      await page.locator("[data-order] details").first().locator("summary").click();
      await page.screenshot({
        path: `test-results/progress-${width}-${colorScheme}.png`,
        fullPage: true,
      });
      await page.goto("/orders");
      await expect(page.locator("[data-order]")).toHaveCount(3);
      expect(await axeProblems(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await page.screenshot({ path: `test-results/orders-${width}-${colorScheme}.png` });
      const [first] = await ordersOf(checkoutId);
      await page.goto(`/orders/${first?.id}`);
      await expect(page.locator("[data-event=pay_accepted], [data-event=seen_paid]")).toBeVisible();
      expect(await axeProblems(page)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await page.screenshot({
        path: `test-results/order-${width}-${colorScheme}.png`,
        fullPage: true,
      });
      await page.goto("/cart");
      await expect(page.getByText("Your cart is empty")).toBeVisible();
      await context.close();
    });

test("what has changed is on the screen at once", async ({ page }) => {
  await page.addInitScript(() => {
    const seen: Record<string, number> = {};
    Object.assign(window, { seen });
    new MutationObserver(() => {
      for (const paper of document.querySelectorAll("[data-order]")) {
        const state = paper.querySelector("[data-state]")?.getAttribute("data-state") ?? "";
        seen[`${paper.getAttribute("data-order")} ${state}`] ??= Date.now();
      }
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
  await shopperWith(page.request, 20_000);
  await fillCart(page.request, offers);
  await page.goto("/checkout");
  const checkoutId = await confirm(page, "Order from 3 merchants");
  await expect(badge(page, "paid")).toHaveCount(3, { timeout: 20_000 });
  const seen = await page.evaluate(
    () => (window as unknown as { seen: Record<string, number> }).seen,
  );
  const lags = (await ordersOf(checkoutId)).map(
    ({ reference, stateSince }) => (seen[`${reference} paid`] ?? Infinity) - stateSince.getTime(),
  );
  console.log(`paid upstream to paid on screen: ${lags.join(", ")} ms`);
  // A busy machine may take longer than a free one; a page that only polls takes half a minute.
  for (const lag of lags) expect(lag).toBeLessThan(1_000);
});

test("one whose answer was lost is looked for, and found", async ({ page }) => {
  await shopperWith(page.request, 20_000);
  await fillCart(page.request, offers);
  await page.goto("/checkout");
  await strike({ endpoint: "orders.list", kind: "envelope" });
  await strike({ endpoint: "orders.create", kind: "lost_reply", times: 1 });
  await confirm(page, "Order from 3 merchants");
  await expect(badge(page, "unknown")).toHaveText("Being looked for");
  await expect(page.getByText(/never send it twice/)).toBeVisible();
  await heal();
  await expect(badge(page, "paid")).toHaveCount(3, { timeout: 30_000 });
});

test("a refusal is explained, and its goods are back in the cart", async ({ page }) => {
  await shopperWith(page.request, 20_000);
  await fillCart(page.request, offers);
  await page.goto("/checkout");
  await page.getByRole("button", { name: "Order from 3 merchants" }).waitFor();
  await changeOffer(offers[0]!.id, { trait: "not_sold_online" });
  await confirm(page, "Order from 3 merchants");
  await expect(badge(page, "paid")).toHaveCount(2, { timeout: 20_000 });
  await expect(badge(page, "refused")).toHaveText("Not ordered");
  expect(await countsOn(page)).toMatchObject({ ordered: 2, refused: 1, needYou: 1 });
  await page.getByRole("button", { name: "Take note of it" }).click();
  await expect(page.locator("[data-question]")).toHaveCount(0);
  expect(await countsOn(page)).toMatchObject({ refused: 1, needYou: 0 });
  await page.goto("/cart");
  await expect(page.locator("[id^=line-]")).toHaveCount(1);
});

test("a confirmation that can't be says why, and where to go", async ({ page }) => {
  await shopperWith(page.request, 20_000);
  await fillCart(page.request, offers.slice(0, 1));
  await page.goto("/checkout");
  const body = {
    quoteId: await page.locator("input[name=quoteId]").getAttribute("value"),
    operationId: await page.locator("input[name=operationId]").getAttribute("value"),
  };
  await fillCart(page.request, offers.slice(1, 2));
  await page.getByRole("button", { name: "Order from 1 merchant" }).click();
  await expect(page.getByRole("alert").first()).toContainText("Your cart has changed");
  await confirm(page, "Order from 2 merchants");
  const late = await page.request.post("/api/checkout", {
    data: body,
    headers: { origin: process.env["SHOP_URL"] ?? "", accept: "application/json" },
  });
  expect(late.status()).toBe(409);
});

test("the same cost confirmed in two tabs is one order, and the second tab leads to it", async ({
  browser,
}) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await shopperWith(context.request, 20_000);
  await fillCart(context.request, offers);
  await page.goto("/checkout");
  await page.getByRole("button", { name: "Order from 3 merchants" }).waitFor();
  const other = await context.newPage();
  await other.goto("/checkout");
  const id = await confirm(other, "Order from 3 merchants");
  await page.getByRole("button", { name: "Order from 3 merchants" }).click();
  // The same quote twice is the same cart twice: the first confirmation is where it leads.
  await expect(page.getByRole("link", { name: "See that order" })).toHaveAttribute(
    "href",
    `/checkout/${id}`,
  );
  await context.close();
});

test("two tabs tell the same, and a press in one shows in the other", async ({ browser }) => {
  await decide("payment", { mode: "release", secondAboveMinor: null });
  const context = await browser.newContext();
  const [one, two] = [await context.newPage(), await context.newPage()];
  await shopperWith(context.request, 20_000);
  await fillCart(context.request, offers.slice(0, 1));
  await one.goto("/checkout");
  await confirm(one, "Order from 1 merchant");
  await two.goto(one.url());
  await expect(badge(one, "placed")).toBeVisible({ timeout: 15_000 });
  await expect(badge(two, "placed")).toBeVisible();
  await two.getByText("Cancel this order").click();
  await two.getByRole("button", { name: "Yes, cancel it" }).click();
  await expect(badge(two, "cancelling")).toBeVisible();
  await expect(badge(one, "cancelling")).toBeVisible();
  await expect(badge(two, "cancelled")).toBeVisible({ timeout: 25_000 });
  await expect(badge(one, "cancelled")).toBeVisible();
  await one.reload();
  await expect(badge(one, "cancelled")).toBeVisible();
  await context.close();
});

test("staff release what is placed, and then it is paid", async ({ browser }) => {
  await decide("payment", { mode: "release", secondAboveMinor: null });
  const shopper = await browser.newContext();
  const page = await shopper.newPage();
  await shopperWith(shopper.request, 20_000);
  await fillCart(shopper.request, offers.slice(0, 1));
  await page.goto("/checkout");
  const checkoutId = await confirm(page, "Order from 1 merchant");
  await expect(badge(page, "placed")).toBeVisible({ timeout: 15_000 });
  const [order] = await ordersOf(checkoutId);
  const desk = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const staff = await desk.newPage();
  await signIn(staff, "staff");
  await expect(async () => {
    await staff.goto("/staff/orders");
    await expect(staff.getByRole("link", { name: order?.reference ?? "" })).toBeVisible();
  }).toPass({ timeout: 15_000 });
  expect(await axeProblems(staff)).toEqual([]);
  await staff.screenshot({ path: "test-results/staff-orders.png" });
  await staff.getByRole("link", { name: order?.reference ?? "" }).click();
  await staff.getByRole("heading", { name: "To decide" }).waitFor();
  expect(await axeProblems(staff)).toEqual([]);
  await staff.screenshot({ path: "test-results/staff-order.png", fullPage: true });
  await staff.getByRole("button", { name: "Release the payment" }).click();
  await expect(staff.getByText("Done. The order goes on by itself.")).toBeVisible();
  await expect(staff.locator("[data-event=decided]")).toContainText("Release the payment");
  await expect(badge(page, "paid")).toBeVisible({ timeout: 20_000 });
  await shopper.close();
  await desk.close();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("it is confirmed, followed by reloading, cancelled", async ({ page }) => {
    await decide("payment", { mode: "release", secondAboveMinor: null });
    await shopperWith(page.request, 20_000);
    await fillCart(page.request, offers.slice(0, 2));
    await page.goto("/checkout");
    await confirm(page, "Order from 2 merchants");
    await expect(async () => {
      await page.getByRole("link", { name: "Refresh" }).click();
      await expect(badge(page, "placed")).toHaveCount(2, { timeout: 500 });
    }).toPass({ timeout: 20_000 });
    const paper = page.locator("[data-order]").first();
    await paper.getByText("Cancel this order").click();
    await paper.getByRole("button", { name: "Yes, cancel it" }).click();
    await expect(page).toHaveURL(/\/checkout\//);
    await expect(async () => {
      await page.getByRole("link", { name: "Refresh" }).click();
      await expect(badge(page, "cancelled")).toHaveCount(1, { timeout: 500 });
    }).toPass({ timeout: 25_000 });
  });
});

test("the table of states is there to read, at every width and as JSON", async ({ browser }) => {
  for (const [width, colorScheme] of [
    [360, "light"],
    [360, "dark"],
    [1440, "light"],
  ] as const) {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    await page.goto("/docs/order-states");
    await expect(page.locator(".state-diagram")).toBeVisible();
    expect(await sideways(page)).toBe(0);
    expect(await axeProblems(page)).toEqual([]);
    await page.screenshot({ path: `test-results/states-${width}-${colorScheme}.png` });
    const reply = await context.request.get("/api/orders/states");
    const { states } = (await reply.json()) as { states: unknown[] };
    expect(states).toHaveLength(17);
    await context.close();
  }
});
