import AxeBuilder from "@axe-core/playwright";
import { expect, test, type APIRequestContext, type Page } from "@playwright/test";
import type { OfferDto } from "@/lib/contract/offer";
import { offerIds } from "./support/offers";
import { sideways } from "./support/product";
import { heal, strike } from "./support/sandbox";

const rows = (page: Page) => page.locator("[data-row]");
const summary = (page: Page) => page.locator("[data-summary]");
const field = (page: Page) => page.getByLabel("Paste rows");
const commit = (page: Page) => page.getByRole("button", { name: /^Put \d+ lines? into the cart$/ });

/** Offers by the piece of whose first two variants there is plenty. */
async function plainOffers(request: APIRequestContext, count: number): Promise<OfferDto[]> {
  const found: OfferDto[] = [];
  for (const id of await offerIds("two_dimensions", 60)) {
    const reply = await request.get(`/api/catalog/offers/1688/${id}`);
    const offer = (await reply.json()) as OfferDto;
    const enough = 3 * Math.max(offer.minOrderQuantity, 3);
    const plenty = ({ stock, specId, unitPrice }: OfferDto["skus"][number]) =>
      specId !== null && unitPrice !== null && (stock === null || stock > enough);
    const first = offer.skus.slice(0, 2);
    if (offer.onSale && offer.lotSize === 1 && first.length === 2 && first.every(plenty))
      found.push(offer);
    if (found.length === count) return found;
  }
  throw new Error(`the sandbox has fewer than ${count} offers for quick order`);
}

function skuWords({ options, skus }: OfferDto, at: number): string {
  return (skus[at]?.choice ?? [])
    .map((value, option) => options[option]?.values[value]?.text)
    .join(" / ");
}

async function send(page: Page, lines: readonly string[]) {
  await page.goto("/quick-order");
  await field(page).fill(lines.join("\n"));
  await page.getByRole("button", { name: "Check the rows" }).click();
  await expect(summary(page)).toBeVisible();
}

/** Five rows, three of them wrong: no such variant, no quantity to read, a link that leads nowhere. */
function fiveRows([first, second]: OfferDto[]): string[] {
  const amount = (offer: OfferDto) => Math.max(offer.minOrderQuantity, 2);
  return [
    `/products/1688/${first!.id}\t${skuWords(first!, 0)}\t${amount(first!)}`,
    `/products/1688/${first!.id}\tno such variant\t${amount(first!)}`,
    `/products/1688/${second!.id}\t${second!.skus[1]!.specId}\ta few`,
    "https://m.tb.cn/h.abcdef\t\t2",
    `/products/1688/${second!.id}\t${second!.skus[0]!.specId}\t${amount(second!)} pcs`,
  ];
}

async function fixCommitUndo(page: Page, request: APIRequestContext) {
  const offers = await plainOffers(request, 2);
  await send(page, fiveRows(offers));
  await expect(summary(page)).toHaveText("5 rows: 2 ready, 2 to fix, 1 can’t be used");
  await expect(rows(page)).toHaveCount(3);
  await expect(page.locator("[data-row='2']")).toContainText("No variant fits “no such variant”");
  await expect(page.locator("[data-row='4']")).toContainText(
    "open only in the marketplace’s own app",
  );
  await page.getByLabel("Variant of row 2").selectOption(offers[0]!.skus[1]!.specId);
  await page.getByLabel("Quantity of row 3").fill(String(Math.max(offers[1]!.minOrderQuantity, 3)));
  await page.getByRole("button", { name: "Leave out row 4" }).click();
  await expect(summary(page)).toHaveText("4 rows: 4 ready, 0 to fix, 0 can’t be used");
  await expect(page.getByText("1 row is left out.")).toBeVisible();
  await page.reload();
  await expect(commit(page)).toHaveText("Put 4 lines into the cart");
  await commit(page).click();
  await expect(page.getByText("4 lines were put into the cart.")).toBeVisible();
  await expect(commit(page)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Undone: 4 lines were taken off.")).toBeVisible();
  await expect(commit(page)).toHaveText("Put 4 lines into the cart");
}

test.afterEach(() => heal());

for (const width of [360, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 900 } });

    test("rows are pasted, put right in place, put into the cart and taken off again", async ({
      page,
      request,
    }) => {
      await fixCommitUndo(page, request);
      expect(await sideways(page)).toBe(0);
    });

    test("nobody is kept out", async ({ page, request }) => {
      await page.goto("/quick-order");
      const start = await new AxeBuilder({ page }).analyze();
      expect(start.violations.map(({ id }) => id)).toEqual([]);
      expect(await sideways(page)).toBe(0);
      await send(page, fiveRows(await plainOffers(request, 2)));
      expect(await sideways(page)).toBe(0);
      for (const colorScheme of ["light", "dark"] as const) {
        // Colours that are still on their way are none a reader stays with.
        await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const said = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html }) => `${id} ${html}`),
        );
        expect(said, colorScheme).toEqual([]);
      }
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("the same way is open", async ({ page, request }) => {
        await fixCommitUndo(page, request);
      });
    });
  });
}

test("a file is read, and the cart comes back as one", async ({ page, request }) => {
  const [first] = await plainOffers(request, 1);
  const pieces = Math.max(first!.minOrderQuantity, 2);
  const csv = `链接,规格,数量\n/products/1688/${first!.id},${first!.skus[0]!.specId},${pieces}\n`;
  const upload = async (name: string, buffer: Buffer) => {
    await page.goto("/quick-order");
    const file = { name, mimeType: "application/octet-stream", buffer };
    await page.getByLabel("Upload a file").setInputFiles(file);
    await page.getByRole("button", { name: "Check the file" }).click();
  };
  await upload("order.csv", Buffer.from(csv));
  await expect(summary(page)).toHaveText("1 row: 1 ready, 0 to fix, 0 can’t be used");
  await commit(page).click();
  await page.getByRole("link", { name: "Open the cart" }).click();
  await page.getByRole("main").getByRole("link", { name: "Quick order" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "Cart as Excel" }).click();
  const path = await (await download).path();
  const { readFile } = await import("node:fs/promises");
  await upload("cart.xlsx", await readFile(path));
  await expect(summary(page)).toHaveText("1 row: 1 ready, 0 to fix, 0 can’t be used");
  await expect(page.getByLabel("Quantity of row 2")).toHaveValue(String(pieces));
});

test("a file that is no table is told, and nothing is lost", async ({ page }) => {
  await page.goto("/quick-order");
  const buffer = Buffer.from("%PDF-1.7\n");
  const file = { name: "order.xlsx", mimeType: "application/pdf", buffer };
  await page.getByLabel("Upload a file").setInputFiles(file);
  await page.getByRole("button", { name: "Check the file" }).click();
  await expect(page.getByText("This is no table.")).toBeVisible();
  await expect(page.getByLabel("Upload a file")).toHaveAttribute("aria-invalid", "true");
});

test("goods nobody answered for are not called gone, and can be asked for again", async ({
  page,
}) => {
  const ids = await offerIds("any", 1000);
  const id = ids[900 + Math.floor(Math.random() * 99)];
  await strike({ endpoint: "offers.get", kind: "http", status: 500 });
  await send(page, [`/products/1688/${id} ×2`]);
  await expect(page.locator("[data-row='1']")).toContainText("It may well be there");
  await heal();
  await expect(async () => {
    const again = page.getByRole("link", { name: "Check the rest" });
    if (await again.isVisible()) await again.click();
    await expect(page.locator("[data-row='1']")).not.toHaveAttribute("data-state", "unanswered", {
      timeout: 1_000,
    });
  }).toPass();
});
