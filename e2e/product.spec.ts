import AxeBuilder from "@axe-core/playwright";
import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import { offerIds, offerWhere, unseenOffer, upstreamCalls } from "./support/offers";
import { heal, strike } from "./support/sandbox";

const WIDTHS = [360, 1440];
const related = (page: Page) => page.locator(".related-track .offer-card");
const panel = (page: Page) => page.getByRole("form", { name: "Price, variants and quantity" });
const hero = (page: Page) => panel(page).locator("data").first();
const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const yuan = (money: { minor: number } | null) =>
  `¥${((money?.minor ?? 0) / 100).toLocaleString("en", { minimumFractionDigits: 2 })}`;

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
        await page.getByRole("link", { name: /^Enlarge picture 1/ }).click();
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => `enlarged ${id}`)).toEqual([]);
      });
    }
  });
}

async function offerWithSoldOut(request: APIRequestContext) {
  return offerWhere(
    request,
    "two_dimensions",
    ({ skus, buyable }) => buyable !== null && skus.some(({ stock }) => stock === 0),
  );
}

test("the narrowest screen does not scroll sideways", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const kind of ["two_dimensions", "ladder", "not_on_sale", "hostile_description"]) {
    const [id] = await offerIds(kind, 1);
    await page.goto(`/products/1688/${id}`, { waitUntil: "networkidle" });
    expect(await sideways(page), kind).toBe(0);
  }
});

test("no variant's price stands for another's: a range first, then the exact one", async ({
  page,
  request,
}) => {
  const offer = await offerWhere(
    request,
    "two_dimensions",
    ({ pricing, buyable }) =>
      pricing === "by_sku" && buyable !== null && buyable.min.minor !== buyable.max.minor,
  );
  const sku = offer.skus.findLast(({ stock }) => stock !== 0)!;
  await page.goto(`/products/1688/${offer.id}`, { waitUntil: "networkidle" });
  const line = panel(page).locator("p").first();
  await expect(line).toContainText(`${yuan(offer.buyable!.min)}–${yuan(offer.buyable!.max)}`);
  await expect(panel(page).locator("output")).toHaveText("–");
  for (const [option, value] of sku.choice.entries()) {
    const name = offer.options[option]!.values[value]!.text;
    await panel(page).getByRole("radio", { name, exact: true }).check({ force: true });
  }
  await expect(hero(page)).toHaveText(yuan(sku.unitPrice));
  await expect(panel(page).getByText(/in stock$/)).toHaveText(
    `${sku.stock!.toLocaleString("en")} in stock`,
  );
  const quantity = Number(await panel(page).getByLabel("Quantity").inputValue());
  await expect(panel(page).locator("output")).toHaveText(
    yuan({ minor: sku.unitPrice!.minor * quantity }),
  );
  await page.reload();
  await expect(hero(page)).toHaveText(yuan(sku.unitPrice));
});

test("a sold-out variant can't be picked and says why", async ({ page, request }) => {
  const offer = await offerWithSoldOut(request);
  const sku = offer.skus.find(({ stock }) => stock === 0)!;
  const [colour, size] = sku.choice as [number, number];
  await page.goto(`/products/1688/${offer.id}?o1=${colour}`, { waitUntil: "networkidle" });
  const tile = panel(page).locator("fieldset").nth(1).locator("label").nth(size);
  await expect(tile).toContainText("Sold out");
  await expect(tile.getByRole("radio")).toBeDisabled();
  await page.getByText(/^All variants/).click();
  await expect(page.locator(".variants tr").nth(offer.skus.indexOf(sku) + 1)).toContainText(
    "sold out",
  );
});

test("the price follows the quantity, and the ladder shows the row reached", async ({
  page,
  request,
}) => {
  const offer = await offerWhere(request, "no_sku", ({ ladder, buyable, stock }) =>
    Boolean(buyable && ladder.length > 1 && (stock ?? 0) > ladder[1]!.minQuantity),
  );
  const second = offer.ladder[1]!;
  await page.goto(`/products/1688/${offer.id}`, { waitUntil: "networkidle" });
  await expect(hero(page)).toHaveText(yuan(offer.ladder[0]!.unitPrice));
  await panel(page).getByLabel("Quantity").fill(String(second.minQuantity));
  await page.keyboard.press("Tab");
  await expect(hero(page)).toHaveText(yuan(second.unitPrice));
  await expect(page.locator('.ladder tr[aria-current="true"]')).toContainText(
    yuan(second.unitPrice),
  );
  await expect(panel(page).locator("output")).toHaveText(
    yuan({ minor: second.unitPrice.minor * second.minQuantity }),
  );
});

test("a quantity is settled on whole lots above the minimum, and says so", async ({
  page,
  request,
}) => {
  const offer = await offerWhere(request, "lot", ({ buyable, lotSize }) =>
    Boolean(buyable && lotSize > 1),
  );
  await page.goto(`/products/1688/${offer.id}`, { waitUntil: "networkidle" });
  const field = panel(page).getByLabel("Quantity");
  const start = Number(await field.inputValue());
  expect(start % offer.lotSize).toBe(0);
  await field.fill(String(start + 1));
  await page.keyboard.press("Enter");
  await expect(field).toHaveValue(String(start + offer.lotSize));
  await expect(panel(page).getByText(/^Set to/)).toBeVisible();
  await panel(page).getByRole("button", { name: "Less" }).click();
  await expect(field).toHaveValue(String(start));
  await expect(panel(page).getByRole("button", { name: "Less" })).toBeDisabled();
});

test("the gallery is turned by keys, enlarged, closed, and follows the colour", async ({
  page,
  request,
}) => {
  const offer = await offerWhere(request, "two_dimensions", ({ options, images, buyable }) =>
    Boolean(buyable && images.length > 2 && options[0]?.values[1]?.imageUrl),
  );
  await page.goto(`/products/1688/${offer.id}`, { waitUntil: "networkidle" });
  const shown = page.locator(".product-thumb[aria-current=true]");
  const nth = (place: number) => page.locator(".product-thumb").nth(place);
  await page.getByRole("link", { name: /^Enlarge picture 1/ }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(nth(1)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("End");
  await expect(page.locator(".product-thumb").last()).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Home");
  await expect(nth(0)).toHaveAttribute("aria-current", "true");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await expect(dialog).toBeVisible();
  await page.keyboard.press("ArrowRight");
  await expect(dialog).toContainText("Picture 2 of");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  const before = await shown.getAttribute("href");
  await page.locator('input[name="o1"][value="1"]').check({ force: true });
  await expect(shown).not.toHaveAttribute("href", before!);
});

test("the Chinese original is one click away", async ({ page, request }) => {
  const offer = await offerWhere(request, "any", ({ title, originalTitle }) =>
    Boolean(title && originalTitle && title !== originalTitle),
  );
  await page.goto(`/products/1688/${offer.id}`);
  const original = page.locator("details > p").getByText(offer.originalTitle!, { exact: true });
  await expect(original).toBeHidden();
  await page.getByText("Original title").click();
  await expect(original).toBeVisible();
});

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
  expect((await page.goto("/products/taobao/1"))!.status()).toBe(404);
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
  await expect(async () => {
    await alert.getByRole("link", { name: "Try again" }).click({ timeout: 1_000 });
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
    await failure.getByRole("link", { name: "Try again" }).click({ timeout: 1_000 });
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
