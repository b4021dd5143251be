import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { letterTo, newEmail, signIn, withoutDatabase } from "./support/accounts";
import { offerIds } from "./support/offers";

const WIDTHS = [360, 1440];
const PASSWORD = "seven paper kites";
const ACCOUNT_PAGES = [
  "/account",
  "/account/favourites",
  "/account/saved-searches",
  "/account/addresses",
  "/account/addresses/new",
  "/account/preferences",
  "/account/password",
  "/account/sessions",
];
const DOORS = ["/sign-in", "/sign-up", "/forgot", "/reset/not-a-token"];

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

async function signUp(page: Page, email: string): Promise<void> {
  await page.goto("/sign-up");
  await page.getByLabel("Email address").fill(email);
  await page.getByLabel("Password").fill(PASSWORD);
  await button(page, "Create account").click();
  await expect(page).toHaveURL("/account");
}

for (const width of WIDTHS) {
  for (const scripts of [true, false]) {
    test.describe(`at ${width} px, ${scripts ? "with" : "without"} scripts`, () => {
      test.use({ viewport: { width, height: 800 }, javaScriptEnabled: scripts });

      test("one signs up, out and in again, and nothing typed is lost on the way", async ({
        page,
      }) => {
        const email = newEmail();
        await page.goto("/sign-up?back=%2Fsearch%3Fq%3Dshirt");
        await page.getByLabel("Email address").fill(email);
        await page.getByLabel("Password").fill("qwertyuiop");
        await page.getByLabel("Name").fill("Mai");
        await button(page, "Create account").click();
        await expect(page.getByText(/one of the first passwords/)).toBeVisible();
        await expect(page.getByLabel("Email address")).toHaveValue(email);
        await expect(page.getByLabel("Name")).toHaveValue("Mai");
        await page.getByLabel("Password").fill(PASSWORD);
        await button(page, "Create account").click();
        await expect(page).toHaveURL("/search?q=shirt");
        await page.getByRole("link", { name: "Account", exact: true }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mai");
        await button(page, "Sign out").click();
        await expect(page).toHaveURL("/");
        await page.goto("/account/sessions");
        await expect(page).toHaveURL("/sign-in?back=%2Faccount%2Fsessions");
        await page.getByLabel("Email address").fill(email);
        await page.getByLabel("Password").fill("a wrong guess");
        await button(page, "Sign in").click();
        await expect(page.getByRole("alert").first()).toContainText("do not belong together");
        await expect(page.getByLabel("Email address")).toHaveValue(email);
        await page.getByLabel("Password").fill(PASSWORD);
        await button(page, "Sign in").click();
        await expect(page).toHaveURL("/account/sessions");
        await expect(page.getByText("This browser")).toBeVisible();
        expect(await sideways(page)).toBe(0);
      });

      test("a guest's heart and search are kept once they have signed up", async ({ page }) => {
        const [id = ""] = await offerIds("any", 1);
        await page.goto(`/products/1688/${id}`);
        await button(page, "Add to favourites").click();
        await expect(page).toHaveURL(/\/sign-in\?back=/);
        await expect(page.getByText("the product is in your favourites")).toBeVisible();
        await page.getByRole("link", { name: "Create an account" }).click();
        await page.getByLabel("Email address").fill(newEmail());
        await page.getByLabel("Password").fill(PASSWORD);
        await button(page, "Create account").click();
        await expect(page).toHaveURL(`/products/1688/${id}`);
        await expect(button(page, "Remove from favourites")).toBeVisible();
        await page.goto("/search?q=lamp&sort=sales");
        await button(page, "Save this search").click();
        await expect(page).toHaveURL("/account/saved-searches?done=saved");
        await page.getByRole("link", { name: "lamp", exact: true }).click();
        await expect(page).toHaveURL("/search?q=lamp&sort=sales");
        await page.goto("/account/favourites");
        await expect(page.locator(".offer-card")).toHaveCount(1);
        await page.getByRole("button", { name: /^Remove from favourites/ }).click();
        await expect(page.getByText("Nothing marked yet")).toBeVisible();
      });
    });
  }

  test.describe(`at ${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test("the doors and the account's pages fit and can be used by everybody", async ({ page }) => {
      test.setTimeout(150_000);
      async function check(path: string): Promise<void> {
        // Before the page: colours that are on their way from one to the other have no contrast.
        for (const colorScheme of ["light", "dark"] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.goto(path);
          await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
          expect([path, await sideways(page)]).toEqual([path, 0]);
          const { violations } = await new AxeBuilder({ page }).analyze();
          expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([]);
        }
      }
      for (const path of DOORS) await check(path);
      await signIn(page, "admin");
      for (const path of [...ACCOUNT_PAGES, "/staff/customers"]) await check(path);
    });
  });
}

test("a forgotten password is chosen anew by a letter, and every other browser is out", async ({
  page,
  browser,
}) => {
  const email = newEmail();
  await signUp(page, email);
  const other = await browser.newPage();
  await other.goto("/sign-in");
  await other.getByRole("link", { name: "I forgot my password" }).click();
  await other.getByLabel("Email address").fill(email);
  await button(other, "Send the link").click();
  await expect(other.getByRole("status")).toContainText("a link is on its way");
  const letter = await letterTo(email);
  const link = /https?:\/\/\S+/.exec(letter ?? "")?.[0] ?? "";
  await other.goto(new URL(link).pathname);
  await other.getByLabel("New password").fill("another paper kite");
  await button(other, "Set password").click();
  await expect(other).toHaveURL("/account");
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
  await other.goto(new URL(link).pathname);
  await expect(other.getByText(/no longer valid/)).toBeVisible();
  await other.close();
});

test("one sees one's browsers and ends another", async ({ page, browser }) => {
  const email = newEmail();
  await signUp(page, email);
  const other = await browser.newPage();
  await other.goto("/sign-in");
  await other.getByLabel("Email address").fill(email);
  await other.getByLabel("Password").fill(PASSWORD);
  await button(other, "Sign in").click();
  await expect(other).toHaveURL("/account");
  await page.goto("/account/sessions");
  await expect(page.getByRole("listitem").filter({ hasText: "Last seen" })).toHaveCount(2);
  await page.getByRole("button", { name: /^Sign out Chrome/ }).click();
  await expect(page.getByText("That browser is signed out.")).toBeVisible();
  await other.goto("/account");
  await expect(other).toHaveURL(/\/sign-in/);
  await other.close();
});

test("everything of the way in works by keyboard alone", async ({ page }) => {
  const email = newEmail();
  await page.goto("/sign-up");
  await page.getByLabel("Email address").focus();
  await page.keyboard.type(email);
  await page.keyboard.press("Tab");
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await expect(button(page, "Create account")).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/account");
});

test("language and currency are kept with the account", async ({ page, browser }) => {
  const email = newEmail();
  await signUp(page, email);
  await page.goto("/account/preferences");
  await page.getByRole("combobox", { name: "Language" }).selectOption("vi");
  await page.getByRole("main").getByLabel("Currency beside the yuan").selectOption("THB");
  await button(page, "Save").click();
  await expect(page).toHaveURL("/vi/account/preferences?done=saved");
  const other = await browser.newPage();
  await other.goto("/sign-in?back=%2Fsearch%3Fq%3Dshirt");
  await other.getByLabel("Email address").fill(email);
  await other.getByLabel("Password").fill(PASSWORD);
  await button(other, "Sign in").click();
  await expect(other).toHaveURL("/vi/search?q=shirt");
  await expect(other.locator("[data-approximate]").first()).toContainText("฿");
  await other.close();
});

test("addresses are added, corrected and put away", async ({ page }) => {
  await signUp(page, newEmail());
  await page.goto("/account/addresses");
  await expect(page.getByRole("heading", { name: "Yiwu" })).toBeVisible();
  await page.getByRole("link", { name: "Add an address" }).click();
  await page.getByLabel("Recipient").fill("陈小船");
  await page.getByLabel("Phone in China").fill("555");
  await page.getByLabel("Province").selectOption("浙江省");
  await page.getByLabel("City").fill("义乌市");
  await page.getByLabel("District").fill("福田街道");
  await page.getByLabel("Street and number").fill("城北路 8 号");
  await page.getByLabel("Postcode").fill("322000");
  await button(page, "Save address").click();
  await expect(page.getByText(/Give a phone number in China/)).toBeVisible();
  await expect(page.getByLabel("Province")).toHaveValue("浙江省");
  await page.getByLabel("Phone in China").fill("138 0013 8000");
  await button(page, "Save address").click();
  await expect(page.getByText("The address is kept.")).toBeVisible();
  await page.getByRole("link", { name: "Edit: 陈小船" }).click();
  await page.getByLabel("Street and number").fill("城北路 9 号");
  await button(page, "Save address").click();
  await expect(page.getByText(/城北路 9 号/)).toBeVisible();
  await page.getByRole("button", { name: "Put away: 陈小船" }).click();
  await expect(page.getByText("None yet.")).toBeVisible();
});

test("an administrator closes an account at once, and others may not", async ({
  page,
  browser,
}) => {
  const email = newEmail();
  await signUp(page, email);
  await page.goto("/staff/customers");
  await expect(page.getByRole("heading", { name: "This page is not yours" })).toBeVisible();
  const desk = await browser.newPage();
  await signIn(desk, "admin");
  await desk.goto(`/staff/customers?q=${email}`);
  await desk.getByRole("button", { name: `Close the account of ${email}` }).click();
  await expect(desk.getByText(/closed and signed out everywhere/)).toBeVisible();
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
  await desk.close();
});

test("while the database is away nobody is taken for a guest", async ({ page }) => {
  await signIn(page, "shopper");
  await withoutDatabase(async () => {
    await page.goto("/account");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(
      "We can’t reach your account right now",
    );
    await expect(page).toHaveURL("/account");
  });
  await expect(async () => {
    await page.goto("/account");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Mai", { timeout: 2_000 });
  }).toPass();
});
