import { expect, test } from "@playwright/test";
import type { OfferDto } from "@/lib/contract/offer";
import { badge, confirm, countsOn, ordersOf, shopperWith } from "./support/orders";
import { changeOffer, fenOf, fillCart, offersOfMerchants, restoreOffers } from "./support/quote";
import { heal, strike } from "./support/sandbox";

const START = 200_000;

/** Six ways for a merchant not to take an order that was quoted a moment ago. */
const REFUSALS: Record<string, unknown>[] = [
  { trait: "not_sold_online" },
  { trait: "price_zero" },
  { trait: "no_consignment" },
  { trait: "wholesale_minimum" },
  { stock: 0 },
  { deleted: true },
];

type Ledger = { orders: { references: string[]; totalFen: number }[] };

async function ledger(): Promise<Ledger> {
  const reply = await fetch(`${process.env.SANDBOX_URL ?? ""}/__sandbox/ledger`);
  return (await reply.json()) as Ledger;
}

test.afterEach(async () => {
  await heal();
  await restoreOffers();
});

test("of twenty merchants six refuse and one answer is lost: all is told, and the money is right", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const offers: OfferDto[] = await offersOfMerchants(page.request, 20);
  await shopperWith(page.request, START);
  await fillCart(page.request, offers);
  await page.goto("/checkout");
  await page.getByRole("button", { name: "Order from 20 merchants" }).waitFor();
  for (const [place, change] of REFUSALS.entries())
    await changeOffer(offers[14 + place]!.id, change);
  await strike({ endpoint: "orders.create", kind: "lost_reply", times: 1 });
  const checkoutId = await confirm(page, "Order from 20 merchants");
  await expect(badge(page, "refused")).toHaveCount(6, { timeout: 60_000 });
  await expect(badge(page, "paid")).toHaveCount(14, { timeout: 60_000 });
  const told = { merchants: 20, ordered: 14, underWay: 0, refused: 6, needYou: 6 };
  expect(await countsOn(page)).toMatchObject(told);
  const shown = page.getByRole("listitem");
  await expect(shown.filter({ hasText: "14 of 20 merchants ordered" })).toBeVisible();
  await expect(shown.filter({ hasText: "6 need you" })).toBeVisible();
  await expect(page.locator("[data-question]")).toHaveCount(6);
  for (const paper of await page.locator("[data-order]:has([data-question])").all())
    await expect(paper.locator(".order-next")).not.toContainText("do not know");

  const orders = await ordersOf(checkoutId);
  const upstream = (await ledger()).orders.filter(({ references }) =>
    orders.some(({ reference }) => references.includes(reference)),
  );
  expect(upstream).toHaveLength(14);
  const fees = orders
    .filter(({ state }) => state === "paid")
    .reduce((sum, { feeMinor }) => sum + feeMinor, 0);
  const spent = upstream.reduce((sum, { totalFen }) => sum + totalFen, fees);
  await page.reload();
  await expect(badge(page, "paid")).toHaveCount(14);
  expect(await countsOn(page)).toMatchObject(told);
  await page.screenshot({ path: "test-results/progress-twenty.png", fullPage: true });
  await page.goto("/wallet");
  expect(await fenOf(page, "main")).toBe(START * 100 - spent);
  await page.goto("/cart");
  await expect(page.locator("[id^=line-]")).toHaveCount(6);
});
