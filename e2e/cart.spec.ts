import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import {
  cartSum,
  fillCart,
  inStock,
  lines,
  offersOfMerchants,
  papers,
  quantityOf,
} from "./support/cart";
import { panel, sideways, yuan } from "./support/product";
import { heal, strike } from "./support/sandbox";

const WIDTHS = [360, 1440];

test.afterEach(() => heal());

async function violations(page: Page) {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.map(({ id, nodes }) => [id, nodes[0]?.html]);
}

for (const width of WIDTHS)
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("a guest gathers goods of several merchants and sees each one's sum", async ({
      page,
      request,
    }) => {
      const [first, second] = await offersOfMerchants(request, 2);
      const sku = inStock(first!)[0]!;
      const choice = sku.choice.map((value, option) => `o${option + 1}=${value}`).join("&");
      await page.goto(`/products/1688/${first!.id}?${choice}`, { waitUntil: "networkidle" });
      await panel(page).getByRole("button", { name: "Add to cart" }).click();
      await expect(panel(page).getByText(/^Added to your cart/)).toBeVisible();
      await expect(page.locator("[data-cart-lines]")).toHaveText("1");

      await page.goto(`/products/1688/${second!.id}`, { waitUntil: "networkidle" });
      await page.getByText(/^All variants/).click();
      const fields = page.locator('.variants input[type="number"]');
      await fields.nth(0).fill("20");
      await fields.nth(1).fill("20");
      await page.getByRole("button", { name: "Add these quantities" }).click();
      await expect(page.getByText("Added to your cart. Pieces: 40")).toBeVisible();
      await expect(fields.nth(0)).toHaveValue("");
      await expect(page.locator("[data-cart-lines]")).toHaveText("3");

      await page.getByRole("link", { name: "Open the cart" }).click();
      await expect(papers(page)).toHaveCount(2);
      await expect(lines(page)).toHaveCount(3);
      const sums = await papers(page)
        .locator("footer output data")
        .evaluateAll((all) => all.map((one) => Number(one.getAttribute("value"))));
      await expect(cartSum(page)).toHaveText(yuan({ minor: sums.reduce((a, b) => a + b, 0) }));
      expect(await sideways(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });

    test("an empty cart says what to try", async ({ page }) => {
      await page.goto("/cart");
      await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible();
      expect(await sideways(page)).toBe(0);
      expect(await violations(page)).toEqual([]);
    });

    test("below the minimum one button makes a merchant orderable", async ({ page, request }) => {
      const offers = await offersOfMerchants(request, 8);
      const offer = offers.find(
        ({ minOrderQuantity, mixedBatch }) => minOrderQuantity > 1 && !mixedBatch,
      );
      await page.goto("/cart");
      await fillCart(page, [{ offer: offer!, quantity: 1 }]);
      await page.reload({ waitUntil: "networkidle" });
      await expect(papers(page)).toContainText("Needs a change");
      await expect(papers(page)).toContainText("and this merchant can be ordered");
      expect(await violations(page)).toEqual([]);
      await page.getByRole("button", { name: "Make this change" }).click();
      await expect(papers(page)).toContainText("Can be ordered");
      await expect(quantityOf(page)).not.toHaveValue("1");
    });
  });

test("a hundred presses end with the last quantity, and few requests", async ({
  page,
  request,
}) => {
  const [offer] = await offersOfMerchants(request, 1);
  await page.goto("/cart");
  await fillCart(page, [{ offer: offer!, quantity: 1 }]);
  await page.reload({ waitUntil: "networkidle" });
  let sent = 0;
  let flying = 0;
  let most = 0;
  await page.route("**/quantity", async (route) => {
    sent += 1;
    flying += 1;
    most = Math.max(most, flying);
    await route.continue();
    flying -= 1;
  });
  const more = page.getByRole("button", { name: /^More of/ });
  const { lotSize } = offer!;
  for (let press = 0; press < 40; press += 1) await more.click({ noWaitAfter: true });
  const last = String(Math.floor(1 / lotSize) * lotSize + 40 * lotSize);
  await expect(quantityOf(page)).toHaveValue(last);
  await expect
    .poll(async () => {
      const { pieces } = (await (await page.request.get("/api/cart/summary")).json()) as {
        pieces: number;
      };
      return String(pieces);
    })
    .toBe(last);
  expect(most).toBe(1);
  expect(sent).toBeLessThanOrEqual(40);
  await page.reload();
  await expect(quantityOf(page)).toHaveValue(last);
});

test("on a slow line what was typed stays, and money waits for the answer", async ({
  page,
  request,
}) => {
  const [offer] = await offersOfMerchants(request, 1);
  await page.goto("/cart");
  await fillCart(page, [{ offer: offer!, quantity: offer!.minOrderQuantity }]);
  await page.reload({ waitUntil: "networkidle" });
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/quantity", async (route) => {
    await held;
    await route.continue();
  });
  const before = await cartSum(page).textContent();
  await quantityOf(page).fill(String(50 * offer!.lotSize));
  await page.keyboard.press("Enter");
  await expect(quantityOf(page)).toHaveValue(String(50 * offer!.lotSize));
  expect(await cartSum(page).textContent()).toBe(before);
  release();
  await expect(cartSum(page)).not.toHaveText(before!);
  await expect(quantityOf(page)).toHaveValue(String(50 * offer!.lotSize));
});

test("with the line cut, a quantity is kept and can be sent again", async ({ page, request }) => {
  const [offer] = await offersOfMerchants(request, 1);
  await page.goto("/cart");
  await fillCart(page, [{ offer: offer!, quantity: offer!.minOrderQuantity }]);
  await page.reload({ waitUntil: "networkidle" });
  await page.route("**/quantity", (route) => route.abort());
  await quantityOf(page).fill(String(30 * offer!.lotSize));
  await page.keyboard.press("Enter");
  await expect(page.getByText(/^No answer came, so it is not saved/)).toBeVisible();
  await expect(quantityOf(page)).toHaveValue(String(30 * offer!.lotSize));
  await page.unroute("**/quantity");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText(/^No answer came/)).toHaveCount(0);
  await expect
    .poll(async () => (await page.request.get("/api/cart/summary")).text())
    .toContain(`"pieces":${30 * offer!.lotSize}`);
  await page.reload();
  await expect(quantityOf(page)).toHaveValue(String(30 * offer!.lotSize));
});

test("two tabs come to the same cart", async ({ page, context, request }) => {
  const [offer] = await offersOfMerchants(request, 1);
  await page.goto("/cart");
  await fillCart(page, [
    { offer: offer!, quantity: 20 * offer!.lotSize },
    { offer: offer!, quantity: 20 * offer!.lotSize, sku: 1 },
  ]);
  await page.reload({ waitUntil: "networkidle" });
  const other = await context.newPage();
  await other.goto("/cart", { waitUntil: "networkidle" });
  await quantityOf(page).fill(String(30 * offer!.lotSize));
  await page.keyboard.press("Enter");
  await expect(quantityOf(other)).toHaveValue(String(30 * offer!.lotSize));
  await lines(other)
    .nth(1)
    .getByRole("button", { name: /^Remove/ })
    .click();
  await expect(lines(page)).toHaveCount(1);
  // The line is gone in one tab before the other has heard of it.
  await expect(lines(other)).toHaveCount(1);
});

test("what is taken out can be put back", async ({ page, request }) => {
  const [first, second] = await offersOfMerchants(request, 2);
  await page.goto("/cart");
  await fillCart(page, [
    { offer: first!, quantity: 20 },
    { offer: second!, quantity: 20 },
  ]);
  await page.reload({ waitUntil: "networkidle" });
  await page.getByLabel("Select all").check();
  await page.getByRole("button", { name: "Remove selected" }).click();
  await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible();
  await expect(page.locator("[data-cart-lines]")).toBeHidden();
  const back = page.getByRole("button", { name: "Put back" });
  await expect(back).toBeFocused();
  await back.click();
  await expect(lines(page)).toHaveCount(2);
  await lines(page)
    .first()
    .getByRole("button", { name: /^Save for later/ })
    .click();
  await expect(page.getByRole("region", { name: "Saved for later" })).toBeVisible();
  await expect(papers(page)).toHaveCount(1);
  await page.getByRole("button", { name: /^Move to the cart/ }).click();
  await expect(papers(page)).toHaveCount(2);
});

test("a fallback and a note are kept", async ({ page, request }) => {
  const [offer] = await offersOfMerchants(request, 1);
  await page.goto("/cart");
  await fillCart(page, [{ offer: offer!, quantity: 20 }]);
  await page.reload({ waitUntil: "networkidle" });
  await page.getByRole("button", { name: /^Change If it can't be had/ }).click();
  await page.getByLabel("Other variant, choice 1").selectOption({ index: 1 });
  await page.getByLabel("Accept fewer, down to").fill("10");
  await page.getByLabel("Accept a higher price per piece, at most").fill("5");
  await page.getByLabel("If none of this helps").selectOption("leave_out");
  expect(await violations(page)).toEqual([]);
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const said = "other variants: 1; down to 10; up to 5% more each; Leave it out";
  await expect(lines(page)).toContainText(said);
  await page.locator("summary", { hasText: "Note to the seller" }).click();
  await page.getByLabel("Note to the seller").fill("Without a box, please");
  await page.getByRole("button", { name: "Save the note" }).click();
  await expect(page.getByText("The note is saved.")).toBeVisible();
  await page.reload();
  await expect(lines(page)).toContainText(said);
  await expect(page.getByLabel("Note to the seller")).toHaveValue("Without a box, please");
});

test("while the marketplace does not answer the cart says so, and loses nothing", async ({
  page,
  request,
}) => {
  const [offer] = await offersOfMerchants(request, 1);
  await page.goto("/cart");
  await fillCart(page, [{ offer: offer!, quantity: 20 }]);
  await strike({ endpoint: "offers.get", kind: "http", status: 500 });
  // Another language is another question to the marketplace.
  await page.goto("/th/cart", { waitUntil: "networkidle" });
  await expect(lines(page)).toHaveAttribute("data-state", "unavailable");
  await expect(quantityOf(page)).toHaveValue("20");
  expect(await violations(page)).toEqual([]);
});
