import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { sideways } from "./support/product";
import { heal, strike } from "./support/sandbox";

const base = process.env.SANDBOX_URL ?? "";
const cards = (page: Page) => page.locator(".offer-card");
const lines = (page: Page) => page.locator("[data-end]");
const box = (page: Page) => page.getByRole("searchbox").first();

type Told = { id: string; numericId: string };

async function offers(market: "1688" | "taobao"): Promise<Told[]> {
  const reply = await fetch(`${base}/__sandbox/offers?market=${market}&limit=30`);
  return ((await reply.json()) as { offers: Told[] }).offers;
}

/** Pastes as a person does: by the clipboard's event on the focused box. */
async function paste(page: Page, text: string) {
  await box(page).focus();
  await box(page).evaluate((field, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text", pasted);
    field.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

test.afterEach(() => heal());

for (const width of [360, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("the same words on Taobao, with only what works there", async ({ page }) => {
      await page.goto("/search?q=shirt&sort=repurchase&min=2", { waitUntil: "networkidle" });
      const markets = page.getByRole("navigation", { name: "Marketplace" });
      await markets.getByRole("link", { name: "Taobao" }).click();
      await expect(page).toHaveURL("/search?q=shirt&market=taobao");
      await expect(cards(page).first().locator("[data-market=taobao]")).toBeVisible();
      await expect(page.getByLabel("Lowest price in yuan")).toHaveCount(0);
      await expect(page.getByText("Filters", { exact: true })).toHaveCount(0);
      await expect(page.getByLabel("Sort by").getByRole("option")).toHaveCount(4);
      expect(await sideways(page)).toBe(0);
    });

    test("several lines keep their lines, and each says how it ended", async ({ page }) => {
      const [first] = await offers("1688");
      const [, item] = await offers("taobao");
      await page.goto("/", { waitUntil: "networkidle" });
      await paste(
        page,
        [
          `/products/1688/${first!.id}`,
          `https://item.taobao.com/item.htm?id=${item!.numericId}&spm=a.b`,
          "https://detail.1688.com/offer/100000000001.html",
          "https://m.tb.cn/h.abcdef",
          "phone case",
        ].join("\n"),
      );
      await expect(page).toHaveURL(/\/search\/paste\?text=/);
      await expect(lines(page)).toHaveCount(5);
      const ends = lines(page).evaluateAll((all) => all.map((line) => line.dataset["end"]));
      expect(await ends).toEqual(["found", "found", "gone", "unresolvable", "words"]);
      await expect(cards(page)).toHaveCount(2);
      await expect(lines(page).nth(2)).toContainText("does not know a product by this number");
      await expect(lines(page).nth(3)).toContainText("can only be opened by the marketplace");
      expect(await sideways(page)).toBe(0);
    });

    test("a product of Taobao has its own page, without related goods", async ({ page }) => {
      const [, , item] = await offers("taobao");
      await page.goto(`/products/taobao/${item!.id}`, { waitUntil: "networkidle" });
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator(".product-page data").first()).toBeVisible();
      await expect(page.locator(".related-track")).toHaveCount(0);
    });

    test("a shared text longer than any search still finds its link", async ({ page }) => {
      const [, first] = await offers("1688");
      await page.goto("/", { waitUntil: "networkidle" });
      await box(page).fill(
        `${"好".repeat(300)} https://detail.1688.com/offer/${first!.numericId}.html`,
      );
      await page.keyboard.press("Enter");
      await expect(page).toHaveURL(`/products/1688/${first!.numericId}`);
    });

    test("a bare number is found in whichever market knows it", async ({ page }) => {
      const [item] = await offers("taobao");
      await page.goto(`/search?q=${item!.numericId}`);
      await expect(page).toHaveURL(`/products/taobao/${item!.numericId}`);
    });

    test("a number nobody knows is told, with ways on", async ({ page }) => {
      await page.goto("/search?q=999999999999");
      const face = page.locator("main").getByRole("alert");
      await expect(face).toContainText("Neither 1688 nor Taobao knows a product by this number");
      await expect(face.getByRole("link", { name: "Search by picture" })).toBeVisible();
      await expect(page.locator('meta[name="robots"]').first()).toHaveAttribute(
        "content",
        /noindex/,
      );
    });

    test("a share code offers its title as a search", async ({ page }) => {
      await page.goto(`/search?q=${encodeURIComponent("7.0 ￥abcd1234￥ 「保温杯 大容量」")}`);
      const face = page.locator("main").getByRole("alert");
      await expect(face).toContainText("only the Taobao app can read");
      await face.getByRole("link", { name: "Search “保温杯 大容量”" }).click();
      await expect(page).toHaveURL(/\/search\?q=%E4%BF%9D/);
    });

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("several lines are read from their own field", async ({ page }) => {
        const [first, second] = await offers("taobao");
        await page.goto("/search");
        await page.getByRole("link", { name: "Look up several links at once" }).click();
        const field = page.getByLabel("Links, ids or words, one per line");
        await field.fill(`/products/taobao/${first!.id}\n/products/taobao/${second!.id}`);
        await page.getByRole("button", { name: "Look up" }).click();
        await expect(page).toHaveURL(/\/search\/paste\?text=/);
        await expect(cards(page)).toHaveCount(2);
        await expect(cards(page).last()).toBeVisible();
      });

      test("a link in the box leads to its product", async ({ page }) => {
        const [first] = await offers("1688");
        await page.goto("/search");
        await box(page).fill(`看看 https://detail.1688.com/offer/${first!.numericId}.html 好`);
        await box(page).press("Enter");
        await expect(page).toHaveURL(`/products/1688/${first!.numericId}`);
        await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      });
    });

    test("nobody is kept out", async ({ page }) => {
      const [item] = await offers("taobao");
      for (const path of [
        "/search?q=shirt&market=taobao",
        `/products/taobao/${item!.id}`,
        "/search?q=https%3A%2F%2Fm.tb.cn%2Fh.abc",
        `/search/paste?text=${encodeURIComponent(`/products/taobao/${item!.id}\nhttps://m.tb.cn/h.a`)}`,
      ]) {
        await page.goto(path, { waitUntil: "networkidle" });
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([]);
      }
    });
  });
}

test("a line nobody answered for is not a missing product, and can be asked for again", async ({
  page,
}) => {
  const [, , , fourth] = await offers("taobao");
  await strike({ endpoint: "taobao.get", kind: "http", status: 500 });
  const text = encodeURIComponent(`/products/taobao/${fourth!.id}\nphone case`);
  await page.goto(`/search/paste?text=${text}`, { waitUntil: "networkidle" });
  await expect(lines(page).first()).toContainText("Taobao did not answer");
  await heal();
  await expect(async () => {
    const again = page.getByRole("link", { name: "Ask again" });
    if (await again.isVisible()) await again.click();
    await expect(lines(page).first()).toHaveAttribute("data-end", "found", { timeout: 1_000 });
  }).toPass();
});
