import { expect, test } from "@playwright/test";
import { fillCart, inStock, lines, offersOfMerchants, papers, quantityOf } from "./support/cart";
import { panel } from "./support/product";

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 800 } });

  test("a cart is filled, changed, emptied and filled again by plain forms", async ({
    page,
    request,
  }) => {
    const [offer] = await offersOfMerchants(request, 1);
    const sku = inStock(offer!)[0]!;
    const choice = sku.choice.map((value, option) => `o${option + 1}=${value}`).join("&");
    await page.goto(`/products/1688/${offer!.id}?${choice}&quantity=20`);
    await panel(page).getByRole("button", { name: "Add to cart" }).click();
    await expect(panel(page).getByText("Added to your cart. Pieces: 20")).toBeVisible();
    await expect(page.locator("[data-cart-lines]")).toHaveText("1");

    await page.getByText(/^All variants/).click();
    await page.locator('.variants input[type="number"]').nth(1).fill("20");
    await page.getByRole("button", { name: "Add these quantities" }).click();
    await panel(page).getByRole("link", { name: "Open the cart" }).click();

    const before = await lines(page).count();
    await quantityOf(page).fill("40");
    await lines(page).first().getByRole("button", { name: "Update" }).click();
    await expect(quantityOf(page)).toHaveValue("40");

    await lines(page).first().getByRole("checkbox").check();
    await page.getByRole("button", { name: "Remove selected" }).click();
    await expect(lines(page)).toHaveCount(before - 1);
    await page.getByRole("button", { name: "Put back" }).click();
    await expect(lines(page)).toHaveCount(before);

    await page
      .getByRole("button", { name: /^Change If it can't be had/ })
      .first()
      .click();
    await page.getByLabel("Accept fewer, down to").fill("10");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(lines(page).first()).toContainText("down to 10");

    await page.getByRole("button", { name: "Empty the cart" }).click();
    await expect(page.getByRole("heading", { name: "Your cart is empty" })).toBeVisible();
    await page.getByRole("button", { name: "Put back" }).click();
    await expect(lines(page)).toHaveCount(before);
  });

  test("what is refused says why, and what was typed stays", async ({ page, request }) => {
    const [offer] = await offersOfMerchants(request, 1);
    await page.goto(`/products/1688/${offer!.id}`);
    await panel(page).getByRole("button", { name: "Add to cart" }).click();
    await expect(panel(page).getByText("Choose a value of every option first.")).toBeVisible();

    await page.getByText(/^All variants/).click();
    await page.getByRole("button", { name: "Add these quantities" }).click();
    await expect(page.getByText("Give at least one variant a quantity.")).toBeVisible();

    await page.goto("/cart");
    await fillCart(page, [{ offer: offer!, quantity: 20 }]);
    await page.goto("/cart");
    await quantityOf(page).fill("0");
    await page.getByRole("button", { name: "Update" }).click();
    await expect(page.getByText("Something that was typed is not valid.")).toBeVisible();
    await expect(quantityOf(page)).toHaveValue("20");
  });
});

test("with the keyboard alone goods come into the cart and are counted right", async ({
  page,
  request,
}) => {
  const [offer] = await offersOfMerchants(request, 1);
  const sku = inStock(offer!)[0]!;
  const choice = sku.choice.map((value, option) => `o${option + 1}=${value}`).join("&");
  await page.goto(`/products/1688/${offer!.id}?${choice}&quantity=20`, {
    waitUntil: "networkidle",
  });
  await panel(page).getByLabel("Quantity").focus();
  await tabTo(/^Add to cart$/);
  await page.keyboard.press("Enter");
  await expect(panel(page).getByText(/^Added to your cart/)).toBeVisible();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(papers(page)).toHaveCount(1);
  await page.waitForLoadState("networkidle");

  await tabTo(/^More of/);
  await page.keyboard.press("Enter");
  await expect(quantityOf(page)).toHaveValue(String(20 + offer!.lotSize));
  await tabTo(/^Change If it can't be had/);
  await page.keyboard.press("Space");
  await expect(page.getByLabel("Accept fewer, down to")).toBeVisible();
  await tabTo(/^Remove /);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Put back" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(papers(page)).toHaveCount(1);

  /** Goes on to the next control of that name; fails where the keyboard does not get there. */
  async function tabTo(name: RegExp) {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const at = document.activeElement;
        return at?.getAttribute("aria-label") ?? at?.textContent?.trim() ?? "";
      });
      if (name.test(focused)) return;
    }
    throw new Error(`the keyboard does not get to ${name.source}`);
  }
});
