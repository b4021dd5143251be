import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import sharp from "sharp";
import { copyPicture, dropPicture, photoOf } from "./support/picture";
import { sideways } from "./support/product";
import { heal, strike } from "./support/sandbox";

const RESULTS = /\/search\/image\?p=[\w-]{22}/;
const cards = (page: Page) => page.locator(".offer-card");
const frame = (page: Page) => page.getByRole("button", { name: /^Frame: / });
const choose = (page: Page) => page.getByLabel("Choose a picture");
const asFile = (buffer: Buffer, mimeType = "image/jpeg") => ({ name: "photo", mimeType, buffer });

let photo: Awaited<ReturnType<typeof photoOf>>;
test.beforeAll(async ({ playwright }, { project }) => {
  const request = await playwright.request.newContext({ baseURL: project.use.baseURL ?? "" });
  photo = await photoOf(request);
  await request.dispose();
});
test.afterEach(() => heal());

async function search(page: Page) {
  await page.goto("/search/image", { waitUntil: "networkidle" });
  await choose(page).setInputFiles(asFile(photo.jpeg));
  await expect(page).toHaveURL(RESULTS);
  await expect(cards(page).first()).toBeVisible();
  await page.waitForLoadState("networkidle");
}

const firstFive = (page: Page) =>
  cards(page).evaluateAll((found) =>
    found.slice(0, 5).map((card) => card.querySelector("a")?.getAttribute("href") ?? ""),
  );

for (const width of [360, 1440]) {
  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("the camera beside the search box leads to it, and a chosen photo finds its offer", async ({
      page,
    }) => {
      await page.goto("/");
      await page.getByRole("link", { name: "Search by picture" }).click();
      await expect(page).toHaveURL("/search/image");
      await page.waitForLoadState("networkidle");
      const sent = page.waitForRequest((request) => request.method() === "POST");
      await choose(page).setInputFiles(asFile(photo.jpeg));
      await expect(page).toHaveURL(RESULTS);
      await expect(cards(page)).toHaveCount(24);
      expect(await firstFive(page)).toContain(`/products/1688/${photo.id}`);
      expect(((await sent).postDataBuffer()?.length ?? 0) < photo.jpeg.length).toBe(true);
      expect(await sideways(page)).toBe(0);
    });

    test("more is added in place, and a reload and somebody else see the same", async ({
      page,
      browser,
    }) => {
      await search(page);
      await page.getByRole("button", { name: "Load more offers" }).click();
      await expect(cards(page)).toHaveCount(48);
      await expect(page).toHaveURL(/&from=1&page=2$/);
      const shown = await firstFive(page);
      await page.reload();
      await expect(cards(page)).toHaveCount(48);
      const other = await browser.newPage();
      await other.goto(page.url());
      await expect(cards(other)).toHaveCount(48);
      expect(await firstFive(other)).toEqual(shown);
      await other.close();
    });

    test("the frame is moved by keys and by hand, and what is in it is searched", async ({
      page,
    }) => {
      await search(page);
      await page.getByRole("button", { name: "Bottom right corner" }).focus();
      await page.keyboard.press("Shift+ArrowLeft");
      await page.keyboard.press("ArrowUp");
      await expect(frame(page)).toHaveAccessibleName(/70% wide, 79% high/);
      const box = (await frame(page).boundingBox())!;
      await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.down();
      await page.mouse.move(box.x + box.width, box.y + box.height / 2, { steps: 4 });
      await page.mouse.up();
      await expect(frame(page)).toHaveAccessibleName(/^Frame: 30% from the left, 10% from the top/);
      await page.getByRole("button", { name: "Search this part" }).click();
      await expect(page).toHaveURL(/&region=0\.3,0\.1,0\.7,0\.79$/);
      await expect(cards(page).first()).toBeVisible();
      await page.getByRole("link", { name: "Search the whole picture" }).click();
      await expect(page).not.toHaveURL(/region/);
    });

    test("a picture is pasted anywhere on the page, also over results", async ({ page }) => {
      await page.goto("/search/image", { waitUntil: "networkidle" });
      await copyPicture(page, photo.png);
      await page.keyboard.press("ControlOrMeta+v");
      await expect(page).toHaveURL(RESULTS);
      await expect(cards(page).first()).toBeVisible();
      const before = page.url();
      await page.keyboard.press("ControlOrMeta+v");
      await expect(page).not.toHaveURL(before);
      await expect(page).toHaveURL(RESULTS);
    });

    test("a picture is dropped onto the page", async ({ page }) => {
      await page.goto("/search/image", { waitUntil: "networkidle" });
      await dropPicture(page, photo.png);
      await expect(page).toHaveURL(RESULTS);
    });

    for (const colorScheme of ["light", "dark"] as const) {
      test(`nobody is kept out, ${colorScheme}`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await search(page);
        const paths = ["/search/image", "/search/image?refused=picture.svg", "/search/image?p=no"];
        for (const path of [page.url(), ...paths]) {
          await page.goto(path, { waitUntil: "networkidle" });
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id }) => `${path} ${id}`)).toEqual([]);
          expect(await sideways(page), path).toBe(0);
        }
      });
    }

    test.describe("without scripts", () => {
      test.use({ javaScriptEnabled: false });

      test("a photo is sent by a plain form, cut by numbers, and looked for on Taobao", async ({
        page,
      }) => {
        await page.goto("/search/image");
        await choose(page).setInputFiles(asFile(photo.jpeg));
        await page.getByRole("button", { name: "Search by this picture" }).click();
        await expect(page).toHaveURL(RESULTS);
        await expect(cards(page)).toHaveCount(24);
        await page.getByText("The frame in numbers").click();
        await page.getByLabel("Width, %").fill("60");
        await page.getByRole("button", { name: "Search this part" }).click();
        await expect(page).toHaveURL(/left=10&top=10&width=60&height=80/);
        await expect(cards(page).first()).toBeVisible();
        await page.getByRole("link", { name: "Taobao" }).click();
        await expect(cards(page).first().getByRole("link")).toHaveAttribute("href", /\/taobao\//);
      });

      test("what is refused comes back with its reason", async ({ page }) => {
        await page.goto("/search/image");
        await choose(page).setInputFiles(asFile(Buffer.from("%PDF-1.7"), "application/pdf"));
        await page.getByRole("button", { name: "Search by this picture" }).click();
        await expect(page.getByRole("alert")).toContainText("not a picture we can read");
      });
    });
  });
}

test("on a phone the camera is one press away", async ({ browser }) => {
  const page = await browser.newPage({ hasTouch: true, isMobile: true });
  await page.goto("/search/image");
  await expect(page.getByLabel("Take a photo")).toHaveAttribute("capture", "environment");
  await expect(page.getByText("Take a photo")).toBeVisible();
  await page.close();
});

test("the keyboard alone gets to every way", async ({ page }) => {
  await page.goto("/search/image", { waitUntil: "networkidle" });
  await choose(page).focus();
  await expect(choose(page)).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Or the address of a picture")).toBeFocused();
});

for (const width of [360, 1440]) {
  test(`an address that is not fetched says why, and the page stays, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto("/search/image", { waitUntil: "networkidle" });
    const address = page.getByLabel("Or the address of a picture");
    for (const [typed, words] of [
      ["http://example.com/a.jpg", "begin with https://"],
      ["https://127.0.0.1/a.jpg", "No public site"],
      ["nonsense", "not the address of a picture"],
    ] as const) {
      await address.fill(typed);
      await page.keyboard.press("Enter");
      await expect(page.getByRole("alert").filter({ hasText: words })).toBeVisible();
      await expect(page).toHaveURL("/search/image");
    }
  });
}

test("a file that is no picture says why", async ({ page }) => {
  await page.goto("/search/image", { waitUntil: "networkidle" });
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
  await choose(page).setInputFiles(asFile(svg, "image/svg+xml"));
  await expect(page.getByText("SVG drawings can't be searched by.")).toBeVisible();
  await choose(page).setInputFiles(asFile(Buffer.alloc(0)));
  await expect(page.getByText("The file is empty.")).toBeVisible();
});

test("a picture whose time is over has a face of its own", async ({ page }) => {
  await page.goto(`/search/image?p=${"A".repeat(22)}`);
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "This picture is no longer kept",
  );
  await page.getByRole("link", { name: "Search by a picture" }).click();
  await expect(page).toHaveURL("/search/image");
});

test("an outage is said to be one, and retrying helps", async ({ page }) => {
  await page.goto("/search/image", { waitUntil: "networkidle" });
  await strike({ kind: "http", endpoint: "picture_search.1688", status: 500 });
  // Of another size, so that no answer of an earlier story stands in.
  await dropPicture(page, await sharp(photo.png).resize(333).png().toBuffer());
  const alert = page.getByRole("alert").filter({ hasText: "The marketplace is not answering" });
  await expect(alert).toContainText(/Request id [0-9A-Z]{12}/);
  await heal();
  await expect(async () => {
    if (await alert.isVisible())
      await alert.getByRole("link", { name: "Try again" }).click({ timeout: 1_000 });
    await expect(cards(page).first()).toBeVisible({ timeout: 2_000 });
  }).toPass({ timeout: 30_000 });
});
