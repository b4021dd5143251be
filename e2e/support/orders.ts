import { expect, type APIRequestContext, type Page } from "@playwright/test";
import { asc, eq } from "drizzle-orm";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { users } from "@/lib/db/schema/users";
import { systemClock } from "@/lib/kernel/clock";
import { fen } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { writeOperatorSetting } from "@/lib/operator/settings";
import type { OperatorSettingKey } from "@/lib/operator/setting-table";
import { adjustWallet } from "@/lib/wallet/adjust-wallet";
import { newEmail } from "./accounts";

const OPERATOR = { kind: "system", id: "stories" } as const;

/** Does something with the shop's own database. */
async function withDatabase<T>(work: (db: DatabaseClient["db"]) => Promise<T>): Promise<T> {
  const url = process.env["STORIES_DATABASE_URL"];
  if (!url) throw new Error("This story needs the database of its own run.");
  const { db, close } = createDatabase(url, { connections: 1 });
  try {
    return await work(db);
  } finally {
    await close();
  }
}

/** A new shopper, signed in, with so many yuan in the wallet. */
export async function shopperWith(request: APIRequestContext, yuan: number): Promise<string> {
  const email = newEmail();
  const reply = await request.post("/api/accounts/sign-up?language=en", {
    data: { email, password: "seven paper kites fly" },
    headers: { origin: process.env["SHOP_URL"] ?? "", accept: "application/json" },
  });
  expect(reply.ok(), await reply.text()).toBe(true);
  if (yuan > 0)
    await withDatabase(async (db) => {
      const [person] = await db.select({ id: users.id }).from(users).where(eq(users.email, email));
      const gift = {
        operationId: randomId(),
        userId: person?.id ?? "",
        amount: fen(yuan * 100),
        reason: "story",
      };
      const given = await adjustWallet(OPERATOR, { db, clock: systemClock }, gift);
      if (!given.ok) throw new Error(given.error.kind);
    });
  return email;
}

/** Decides a setting of the operator's; the story sets it back. */
export async function decide(key: OperatorSettingKey, value: unknown): Promise<void> {
  await withDatabase(async (db) => {
    const saved = await writeOperatorSetting(OPERATOR, { db, clock: systemClock }, key, value);
    if (!saved.ok) throw new Error(saved.error);
  });
}

/** The orders of a confirmation as the database has them. */
export async function ordersOf(checkoutId: string) {
  return withDatabase((db) =>
    db
      .select()
      .from(merchantOrders)
      .where(eq(merchantOrders.checkoutId, checkoutId))
      .orderBy(asc(merchantOrders.createdAt), asc(merchantOrders.id)),
  );
}

/** Presses the one button of the checkout and arrives at the page that follows; answers its id. */
export async function confirm(page: Page, label: string | RegExp): Promise<string> {
  await page.getByRole("button", { name: label }).click();
  await expect(page).toHaveURL(/\/checkout\/[0-9A-Z]+$/);
  return new URL(page.url()).pathname.split("/").at(-1) ?? "";
}

export type Counts = Partial<
  Record<
    "merchants" | "ordered" | "underWay" | "needYou" | "refused" | "cancelled" | "refunded",
    number
  >
>;

/** The counts a confirmation shows now. */
export async function countsOn(page: Page): Promise<Counts> {
  const text = await page.locator("[data-counts]").getAttribute("data-counts");
  return JSON.parse(text ?? "{}") as Counts;
}

export const badge = (page: Page, state: string) => page.locator(`[data-state="${state}"]`);
