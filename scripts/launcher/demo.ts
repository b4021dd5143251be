import { randomBytes } from "node:crypto";
import { eq, inArray } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { AccountPorts } from "@/lib/accounts/ports";
import { createPasswords } from "@/lib/accounts/password/passwords";
import { createAccount } from "@/lib/accounts/staff/create-account";
import { editCustomer } from "@/lib/accounts/staff/edit-customer";
import type { Actor } from "@/lib/auth/actor";
import { createDatabase } from "@/lib/db/client";
import { settings } from "@/lib/db/schema/settings";
import { users } from "@/lib/db/schema/users";
import { systemClock } from "@/lib/kernel/clock";
import { fen } from "@/lib/kernel/money";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { adjustWallet } from "@/lib/wallet/adjust-wallet";
import { DEMO_PEOPLE, type DemoPerson } from "./demo-people";
import { keptText } from "./kept-text";

const DEMO: Actor = { kind: "system", id: "demo" };
const EMAILS = Object.values(DEMO_PEOPLE).map(({ email }) => email);

const START_SETTINGS = {
  warehouses: [
    {
      ...{ id: "yiwu", name: "Yiwu", fullName: "舢板仓库", phone: "0579-85200000" },
      ...{ province: "浙江省", city: "义乌市", district: "福田街道", street: "城北路 8 号 2 仓" },
      postCode: "322000",
    },
    {
      ...{ id: "guangzhou", name: "Guangzhou", fullName: "舢板仓库", phone: "020-85200000" },
      ...{ province: "广东省", city: "广州市", district: "白云区", street: "示例路 1 号 3 仓" },
      postCode: "510000",
    },
  ],
  own_addresses: { allowed: true },
  bank_accounts: [
    {
      ...{ currency: "CNY", holder: "Sampan Demo", bank: "Bank of Examples, Yiwu" },
      ...{ account: "6222 0000 0000 0000", note: "For show only: no money gets here." },
    },
  ],
} as const;

/** Who can sign in with the demonstration's password now. */
export type DemoAccounts = { password: string; emails: string[] };

/** One password for all of them, random, kept like the secret. */
export function demoPassword(dataDir: string): string {
  return keptText(dataDir, "demo-password", () => randomBytes(9).toString("base64url"));
}

/**
 * People, play money, a warehouse and an account to pay to, for a shop that runs on the sandbox. What is there
 * already stays as somebody has made it; accounts that were closed are opened.
 */
export async function seedDemo(databaseUrl: string, password: string): Promise<DemoAccounts> {
  const { db, close } = createDatabase(databaseUrl, { connections: 1 });
  const ports = { db, clock: systemClock, passwords: createPasswords() };
  try {
    for (const person of Object.values(DEMO_PEOPLE)) await seedPerson(ports, person, password);
    await openOrClose(db, "reactivate");
    for (const [key, value] of Object.entries(START_SETTINGS) as [
      keyof typeof START_SETTINGS,
      unknown,
    ][]) {
      const decided = await db.select().from(settings).where(eq(settings.key, key));
      if (decided.length === 0) await writeOperatorSetting(DEMO, ports, key, value);
    }
    return { password, emails: await thoseItFits(ports, password) };
  } finally {
    await close();
  }
}

async function seedPerson(
  ports: AccountPorts,
  person: (typeof DEMO_PEOPLE)[DemoPerson],
  password: string,
): Promise<void> {
  const made = await createAccount(DEMO, ports, { ...person, password });
  if (!made.ok && made.error !== "email_taken") throw new Error(`demo account: ${made.error}`);
  if (!made.ok || person.role !== "customer") return;
  const reason = "Play money to try the shop with.";
  const gift = {
    operationId: `demo:${made.value.id}`,
    userId: made.value.id,
    amount: fen(2_000_000),
    reason,
  };
  const given = await adjustWallet(DEMO, ports, gift);
  if (!given.ok) throw new Error(`demo wallet: ${given.error.kind}`);
}

/** Whoever has changed their password since has one that we don't know. */
async function thoseItFits({ db, passwords }: AccountPorts, password: string): Promise<string[]> {
  const people = await db.select().from(users).where(inArray(users.email, EMAILS));
  const fits: string[] = [];
  for (const email of EMAILS) {
    const person = people.find((each) => each.email === email);
    const matches = await passwords.match(person?.passwordHash ?? null, password);
    if (matches.ok && matches.value) fits.push(email);
  }
  return fits;
}

/** A shop that has gone over to a real upstream lets nobody in by a password of the demonstration. */
export async function closeDemo(databaseUrl: string): Promise<void> {
  const { db, close } = createDatabase(databaseUrl, { connections: 1 });
  try {
    await openOrClose(db, "deactivate");
  } finally {
    await close();
  }
}

/** The last administrator is not closed: an operator who has no other account would be locked out. */
async function openOrClose(db: NodePgDatabase, kind: "deactivate" | "reactivate"): Promise<void> {
  const people = await db.select().from(users).where(inArray(users.email, EMAILS));
  const other = people.filter(
    ({ deactivatedAt }) => (deactivatedAt === null) === (kind === "deactivate"),
  );
  for (const { id } of other) await editCustomer(DEMO, { db, clock: systemClock }, id, { kind });
}
