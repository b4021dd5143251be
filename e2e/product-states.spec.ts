import { expect, test } from "@playwright/test";
import { offerIds, offerWhere, unseenOffer, upstreamCalls } from "./support/offers";
import { related, panel, hero } from "./support/product";
import { heal, strike } from "./support/sandbox";

test.afterEach(() => heal());

test("an offer that is not on sale says so and names no price", async ({ page }) => {
  const [id] = await offerIds("not_on_sale", 1);
  await page.goto(`/products/1688/${id}`);
  await expect(page.getByRole("heading", { name: "Not on sale now" })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator(".product-page data")).toHaveCount(0);
  const facts = await page.locator('script[type="application/ld+json"]').first().textContent();
  expect(facts).toContain("https://schema.org/Discontinued");
  expect(facts).not.toMatch(/price/i);
});

test("search engines read the range that can really be bought", async ({ page, request }) => {
  const offer = await offerWhere(request, "two_dimensions", ({ buyable }) =>
    Boolean(buyable && buyable.min.minor !== buyable.max.minor),
  );
  await page.goto(`/products/1688/${offer.id}`);
  const text = await page.locator('script[type="application/ld+json"]').first().textContent();
  const [product] = (JSON.parse(text!) as { "@graph": { offers: object }[] })["@graph"];
  expect(product!.offers).toMatchObject({
    "@type": "AggregateOffer",
    lowPrice: (offer.buyable!.min.minor / 100).toFixed(2),
    highPrice: (offer.buyable!.max.minor / 100).toFixed(2),
  });
});

test("a missing product is not indexed, and a 404 once that is known", async ({ page }) => {
  const path = `/products/1688/nobody-${Date.now()}`;
  expect((await page.goto(path))!.status()).toBe(200);
  const face = page.getByRole("heading", { level: 1, name: "This product is not there" });
  await expect(face).toBeVisible();
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
  expect((await page.goto(path))!.status()).toBe(404);
  await expect(face).toBeVisible();
});

test("an id no product can have is told in the words of the API", async ({ page }) => {
  const refusal = await page.request.get("/api/catalog/offers/1688/no%20id");
  expect(refusal.status()).toBe(400);
  const { fields } = (await refusal.json()) as { fields: { message: string }[] };
  const reply = await page.goto("/products/1688/no%20id");
  expect(reply!.status()).toBe(200);
  await expect(page.getByText(fields[0]!.message)).toBeVisible();
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
});

test("a market without product pages is a 404", async ({ page }) => {
  expect((await page.goto("/products/tmall/1"))!.status()).toBe(404);
  expect((await page.goto("/products/ebay/1"))!.status()).toBe(404);
});

test("the shell does not wait for the marketplace", async ({ page }) => {
  await strike({ endpoint: "*", kind: "latency", ms: 2_000 });
  const path = `/products/1688/${await unseenOffer()}`;
  await page.goto(path, { waitUntil: "commit" });
  await expect(page.locator(".product-page[data-skeleton]")).toBeVisible({ timeout: 1_500 });
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
});

test("a page and its metadata ask the marketplace once", async ({ page }) => {
  const id = await unseenOffer();
  const before = await upstreamCalls("offers.get");
  await page.goto(`/products/1688/${id}`, { waitUntil: "networkidle" });
  expect(await upstreamCalls("offers.get")).toBe(before + 1);
});

test("a product that does not come is not a missing one; the button asks again", async ({
  page,
}) => {
  await strike({ endpoint: "offers.get", kind: "http", status: 500 });
  await page.goto(`/products/1688/${await unseenOffer()}`);
  const alert = page.getByRole("alert").filter({ hasText: "The marketplace is not answering" });
  await expect(alert).toContainText(/Request id [0-9A-Z]{12}/);
  await expect(alert.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute("content", /noindex/);
  await heal();
  // A slow machine may show the product only after a round has given up: then there is no link left.
  await expect(async () => {
    const retry = alert.getByRole("link", { name: "Try again" });
    if (await retry.isVisible()) await retry.click();
    await expect(hero(page)).toBeVisible({ timeout: 2_000 });
  }).toPass();
});

test("related goods that do not come leave the product standing, and can be asked again", async ({
  page,
}) => {
  await strike({ endpoint: "offers.related", kind: "bad_json" });
  await page.goto(`/products/1688/${await unseenOffer()}`);
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  const failure = page.getByRole("status").filter({ hasText: "Related goods did not come" });
  await expect(failure).toBeVisible();
  await expect(page.locator('meta[name="robots"][content*="noindex"]')).toHaveCount(0);
  await heal();
  await expect(async () => {
    const retry = failure.getByRole("link", { name: "Try again" });
    if (await retry.isVisible()) await retry.click();
    await expect(related(page)).toHaveCount(10, { timeout: 2_000 });
  }).toPass();
});

test("further related goods that do not come are asked for again in the row", async ({ page }) => {
  await page.goto(`/products/1688/${await unseenOffer()}`, { waitUntil: "networkidle" });
  await strike({ endpoint: "offers.related", kind: "http", status: 500 });
  await page.getByRole("button", { name: "Forward" }).click();
  const failure = page.locator(".related-track").getByText("More did not come.");
  await expect(failure).toBeVisible();
  await expect(related(page)).toHaveCount(10);
  await heal();
  await expect(async () => {
    const retry = page.getByRole("button", { name: "Try again" });
    if (await retry.isVisible()) await retry.click();
    await expect(related(page).nth(10)).toBeAttached({ timeout: 1_000 });
  }).toPass();
});

test("arrow keys walk along the related goods", async ({ page }) => {
  const [id] = await offerIds("any", 1);
  await page.goto(`/products/1688/${id}`, { waitUntil: "networkidle" });
  await related(page).first().getByRole("link").focus();
  await page.keyboard.press("ArrowRight");
  await expect(related(page).nth(1).getByRole("link")).toBeFocused();
  await page.keyboard.press("End");
  await expect(related(page).nth(9).getByRole("link")).toBeInViewport();
});

test("nothing in a hostile description runs, loads or covers the page", async ({ page }) => {
  const strays: string[] = [];
  page.on("request", (request) => {
    if (request.url().includes("pwned")) strays.push(request.url());
  });
  page.on("dialog", (dialog) => strays.push(dialog.message()));
  for (const id of await offerIds("hostile_description", 6)) {
    await page.goto(`/products/1688/${id}`, { waitUntil: "networkidle" });
    const all = page.getByRole("button", { name: "Show the whole description" });
    if (await all.isVisible()) await all.click();
    await expect(page.locator(".merchant-text")).toBeVisible();
    expect(await page.evaluate(() => "sampanPwned" in window)).toBe(false);
    await expect(page).toHaveURL(`/products/1688/${id}`);
    await page.getByRole("searchbox").click();
  }
  expect(strays).toEqual([]);
});
