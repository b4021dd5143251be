import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { desc, eq, sql } from "drizzle-orm";
import { createDatabase } from "@/lib/db/client";
import { mails } from "@/lib/db/schema/mails";
import { randomId } from "@/lib/kernel/random-id";
import { DEMO_PEOPLE, type DemoPerson } from "@/scripts/launcher/demo-people";

/** The password of the demonstration's people: of this run's shop, or of the one that is looked at. */
function demoPassword(): string {
  const folder = process.env["STORIES_DATA_DIR"] ?? ".data";
  return readFileSync(path.join(folder, "demo-password"), "utf8").trim();
}

/** Signs in by the page for it, and waits for the account. */
export async function signIn(page: Page, who: DemoPerson): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Email address").fill(DEMO_PEOPLE[who].email);
  await page.getByLabel("Password").fill(demoPassword());
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL("/account");
}

/** An address that nobody has. */
export function newEmail(): string {
  return `${randomId().toLowerCase()}@example.com`;
}

function databaseUrl(): string {
  const url = process.env["STORIES_DATABASE_URL"];
  if (!url) throw new Error("This story needs the database of its own run.");
  return url;
}

/** The newest letter to an address, as it lies in the outbox. */
export async function letterTo(email: string): Promise<string | null> {
  const { db, close } = createDatabase(databaseUrl(), { connections: 1 });
  try {
    const [letter] = await db
      .select({ body: mails.body })
      .from(mails)
      .where(eq(mails.recipient, email))
      .orderBy(desc(mails.createdAt))
      .limit(1);
    return letter?.body ?? null;
  } finally {
    await close();
  }
}

/** Does something while nobody can reach the shop's own database. */
export async function withoutDatabase(work: () => Promise<void>): Promise<void> {
  const url = new URL(databaseUrl());
  const name = url.pathname.slice(1);
  url.pathname = "/postgres";
  const { db, close } = createDatabase(url.href, { connections: 1 });
  const allow = (allowed: boolean) =>
    db.execute(sql.raw(`alter database "${name}" with allow_connections ${allowed}`));
  try {
    await allow(false);
    await db.execute(
      sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = ${name}`,
    );
    await work();
  } finally {
    await allow(true);
    await close();
  }
}
