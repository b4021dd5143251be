import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Browser, type Page } from "@playwright/test";
import sharp from "sharp";
import { letterTo, signIn } from "./support/accounts";
import { DEMO_PEOPLE } from "@/scripts/launcher/demo-people";
import { sideways } from "./support/product";

/** A page of somebody signed in, apart from every other. */
async function as(
  browser: Browser,
  who: "shopper" | "staff" | "admin",
  options: Parameters<Browser["newContext"]>[0] = {},
): Promise<Page> {
  const page = await (await browser.newContext(options)).newPage();
  await signIn(page, who);
  return page;
}

/** A photo of a receipt, with where it was taken in it. */
async function receipt(): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
  const size = { width: 900, height: 1_400, channels: 3 as const, background: "#f4efe2" };
  const buffer = await sharp({ create: size })
    .withExif({ IFD0: { Copyright: "somebody's home" } })
    .jpeg()
    .toBuffer();
  return { name: "receipt.jpg", mimeType: "image/jpeg", buffer };
}

/** Begins a top-up by transfer; answers its reference. */
async function begin(page: Page, amount: string): Promise<string> {
  await page.goto("/wallet");
  await page.getByRole("link", { name: "Add money" }).click();
  await page.getByLabel("Amount").fill(amount);
  await page.getByRole("button", { name: "Get bank details" }).click();
  const title = page.getByRole("heading", { level: 1, name: /^Top-up SP-/ });
  return (await title.textContent())!.replace("Top-up ", "");
}

const available = (page: Page) =>
  page.locator("dt", { hasText: "You can spend" }).locator("..").locator("data").first();
const fen = async (page: Page) => {
  await page.goto("/wallet");
  return Number(await available(page).getAttribute("value"));
};

async function expectFit(page: Page): Promise<void> {
  expect(await sideways(page)).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
}

for (const width of [360, 1440]) {
  test(`a transfer with its receipt is credited to the fen, ${width} px`, async ({ browser }) => {
    const viewport = { width, height: 800 };
    const shopper = await as(browser, "shopper", { viewport });
    const before = await fen(shopper);
    const reference = await begin(shopper, "250.55");
    await expect(shopper.getByText("Sampan Demo")).toBeVisible();
    await expectFit(shopper);
    await shopper.getByLabel("Picture of the receipt").setInputFiles(await receipt());
    await shopper.getByRole("button", { name: "Send the receipt" }).click();
    await expect(shopper.getByText("We are looking for it")).toBeVisible();
    await expect(shopper.getByRole("img", { name: "The receipt you sent" })).toBeVisible();
    const topUp = shopper.url();

    const staff = await as(browser, "staff", { viewport });
    await staff.goto("/staff");
    await staff.getByRole("link", { name: /top-ups? waits? for a decision/ }).click();
    await expect(staff.getByRole("heading", { level: 1, name: "Top-ups" })).toBeVisible();
    await expectFit(staff);
    await staff.getByRole("link", { name: reference }).click();
    await expect(staff.getByRole("img", { name: "Receipt" })).toBeVisible();
    await expectFit(staff);
    // Another amount than what was sent takes a second look, and what was typed is not lost.
    await staff.getByLabel("Yuan to put into the wallet").fill("2505.5");
    await staff.getByRole("button", { name: "Put it into the wallet" }).click();
    await expect(staff.getByText("This is not what it comes to")).toBeVisible();
    await expect(staff.getByLabel("Yuan to put into the wallet")).toHaveValue("2505.5");
    await staff.getByLabel("Yuan to put into the wallet").fill("250.55");
    await staff.getByRole("button", { name: "Put it into the wallet" }).click();
    await expect(staff.getByText("The money is in the wallet")).toBeVisible();

    await shopper.goto(topUp);
    await expect(shopper.getByText("In your wallet")).toBeVisible();
    expect(await fen(shopper)).toBe(before + 25_055);
    const line = shopper.getByRole("row", { name: new RegExp(reference) });
    await expect(line).toContainText("+¥250.55");
    await expectFit(shopper);
    await line.getByRole("link").click();
    await expect(shopper).toHaveURL(topUp);
    expect(await letterTo(DEMO_PEOPLE.shopper.email)).toContain("¥250.55 is in your wallet");
  });
}

test("one that is turned down says why, and credits nothing", async ({ browser }) => {
  const shopper = await as(browser, "shopper");
  const before = await fen(shopper);
  const reference = await begin(shopper, "80");
  await shopper.getByRole("button", { name: /without a receipt/ }).click();
  const topUp = shopper.url();
  const staff = await as(browser, "staff");
  await staff.goto("/staff/top-ups");
  await staff.getByRole("link", { name: reference }).click();
  await staff.getByLabel("Why, in words its sender reads").fill("No such money has come.");
  await staff.getByRole("button", { name: "Turn it down" }).click();
  await expect(staff.getByText("Turned down; its sender gets a mail")).toBeVisible();
  await shopper.goto(topUp);
  await expect(shopper.getByText("Not accepted")).toBeVisible();
  await expect(shopper.getByText("No such money has come.")).toBeVisible();
  expect(await fen(shopper)).toBe(before);
});

test("all of it works without scripts, and a slip loses nothing", async ({ browser }) => {
  const shopper = await as(browser, "shopper", { javaScriptEnabled: false });
  await shopper.goto("/vi/wallet/top-up");
  await shopper.getByLabel("Số tiền").fill("1,000");
  await shopper.getByRole("button", { name: "Lấy thông tin tài khoản" }).click();
  await expect(shopper.getByText("không có dấu phân cách hàng nghìn").first()).toBeVisible();
  await expect(shopper.getByLabel("Số tiền")).toHaveValue("1,000");
  await shopper.getByLabel("Số tiền").fill("1000");
  await shopper.getByRole("button", { name: "Lấy thông tin tài khoản" }).click();
  await expect(shopper.getByRole("heading", { level: 1, name: /Khoản nạp SP-/ })).toBeVisible();
  const script = {
    name: "x.jpg",
    mimeType: "image/jpeg",
    buffer: Buffer.from("<script>".repeat(20)),
  };
  await shopper.getByLabel("Ảnh biên lai").setInputFiles(script);
  await shopper.getByRole("button", { name: "Gửi biên lai" }).click();
  await expect(shopper.getByLabel("Ảnh biên lai")).toHaveAttribute("aria-invalid", "true");
  await shopper.getByRole("button", { name: "Rút lại" }).click();
  await expect(shopper.getByText("Đã rút lại")).toBeVisible();
});

test("the statement is narrowed and downloaded", async ({ browser }) => {
  const shopper = await as(browser, "shopper");
  await shopper.goto("/wallet?kind=adjustment");
  await expect(shopper.getByRole("row", { name: /Correction by the shop/ })).toBeVisible();
  const download = shopper.waitForEvent("download");
  await shopper.getByRole("link", { name: "Download as CSV" }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await download).createReadStream()) chunks.push(chunk as Buffer);
  const rows = Buffer.concat(chunks).toString("utf8").split("\r\n").slice(0, -1);
  expect(rows[0]).toBe("\ufefftime,kind,change_cny,set_aside_cny,balance_cny,subject,note");
  expect(rows.slice(1).every((row) => row.split(",")[1] === "adjustment")).toBe(true);
  await shopper.getByLabel("Kind").selectOption("capture");
  await shopper.getByRole("button", { name: "Show" }).first().click();
  await expect(shopper.getByText("Nothing fits these choices")).toBeVisible();
});

test("nobody sees what is not theirs", async ({ browser, page }) => {
  const shopper = await as(browser, "shopper");
  await begin(shopper, "10");
  await shopper.getByLabel("Picture of the receipt").setInputFiles(await receipt());
  await shopper.getByRole("button", { name: "Send the receipt" }).click();
  await expect(shopper.getByRole("img", { name: "The receipt you sent" })).toBeVisible();
  const id = shopper.url().split("/").pop();
  const voucher = `/api/wallet/top-ups/${id}/voucher`;
  expect((await page.request.get(voucher)).status()).toBe(401);
  const kept = await shopper.request.get(voucher);
  expect(kept.headers()).toMatchObject({
    "content-type": "image/jpeg",
    "content-security-policy": "default-src 'none'; sandbox",
    "cache-control": "private, no-store",
    "x-content-type-options": "nosniff",
  });
  expect((await kept.body()).includes("somebody's home")).toBe(false);
  await shopper.goto("/staff/top-ups");
  await expect(shopper.getByRole("heading", { name: "This page is not yours" })).toBeVisible();
  await page.goto("/staff/top-ups");
  await expect(page).toHaveURL(/\/sign-in\?back=%2Fstaff%2Ftop-ups/);
  await page.goto("/wallet");
  await expect(page).toHaveURL(/\/sign-in\?back=%2Fwallet/);
});

test("the desk keeps fees, forwarding, rates and settings, and corrects a wallet", async ({
  browser,
}) => {
  const admin = await as(browser, "admin");
  await admin.goto("/staff/fees");
  await admin.getByLabel("Name").fill("Agent fee");
  await admin.getByLabel("Percent of goods").fill("4.25");
  await admin.getByLabel("At least, in yuan").fill("x");
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByText("Give an amount in yuan from 0.")).toBeVisible();
  await expect(admin.getByLabel("Name")).toHaveValue("Agent fee");
  await admin.getByLabel("At least, in yuan").fill("10");
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByRole("row", { name: /Agent fee.*Holds.*4.25%.*¥10.00/ })).toBeVisible();
  await expectFit(admin);
  await admin.getByRole("button", { name: "End it: Agent fee" }).click();
  await expect(admin.getByRole("row", { name: /Agent fee.*Over/ })).toBeVisible();

  await admin.goto("/staff/forwarding");
  await admin.getByLabel("Country").fill("VN");
  await admin.getByLabel("Name").fill("Sea");
  await admin.getByLabel("First weight, grams").fill("500");
  await admin.getByLabel("Its price, yuan").first().fill("30");
  await admin.getByLabel("Each further, grams").fill("500");
  await admin.getByLabel("Its price, yuan").last().fill("12.5");
  await admin.getByRole("button", { name: "Add" }).click();
  await expect(admin.getByRole("row", { name: /VN · Vietnam.*Sea/ })).toBeVisible();
  await expectFit(admin);
  await admin.getByRole("button", { name: "End it: VN Sea" }).click();

  await admin.goto("/staff/rates");
  await admin.getByLabel("costs so many of it").fill("130.5");
  await admin.getByLabel("Currency").selectOption("CLP");
  await admin.getByRole("button", { name: "Write it down" }).click();
  await expect(admin.getByRole("row", { name: /1 CNY → CLP.*130.5/ })).toBeVisible();
  await admin.getByLabel("costs so many of it").fill("13.05");
  await admin.getByLabel("Currency").selectOption("CLP");
  await admin.getByRole("button", { name: "Write it down" }).click();
  await expect(admin.getByText("more than a quarter away")).toBeVisible();
  await expectFit(admin);

  await admin.goto("/staff/settings");
  await admin.getByLabel("Minutes a quoted cost holds").fill("25");
  const minutes = admin.locator("form", {
    has: admin.getByLabel("Minutes a quoted cost holds"),
  });
  await minutes.getByRole("button", { name: "Save" }).click();
  await expect(admin.getByText("Saved.")).toBeVisible();
  await expect(admin.getByLabel("Minutes a quoted cost holds")).toHaveValue("25");
  await expectFit(admin);
  await admin.getByLabel("Minutes a quoted cost holds").fill("20");
  await minutes.getByRole("button", { name: "Save" }).click();

  await admin.goto("/staff/outbox");
  await expectFit(admin);

  await admin.goto("/staff/customers");
  const mai = admin.getByRole("row", { name: new RegExp(DEMO_PEOPLE.shopper.email) });
  await mai.getByRole("link", { name: "To the wallet" }).click();
  await admin.getByLabel("Yuan").fill("1.23");
  await admin.getByLabel("Why, in words the wallet's owner reads").fill("Rounding of last week.");
  await admin.getByRole("button", { name: "Correct the wallet" }).click();
  await expect(admin.getByText("The wallet is corrected.")).toBeVisible();
  await expect(admin.getByRole("row", { name: /Rounding of last week/ })).toContainText("+¥1.23");
  await expectFit(admin);
});
