import { expect, test } from "@playwright/test";
import { offerWhere } from "./support/offers";
import { panel, hero, yuan, offerWithSoldOut } from "./support/product";
import { heal } from "./support/sandbox";

test.afterEach(() => heal());

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
  await page.getByRole("link", { name: /^Enlarge picture 1 of/ }).focus();
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
