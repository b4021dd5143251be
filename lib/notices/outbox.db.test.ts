import { afterAll, beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { mails } from "@/lib/db/schema/mails";
import { randomId } from "@/lib/kernel/random-id";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { listMails, readMail } from "./outbox";

let client: DatabaseClient;
const staff: Actor = { kind: "staff", id: "S" };
const admin: Actor = { kind: "admin", id: "A" };

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});
afterAll(() => client.close());

async function mail(state: "kept" | "failed", kind = "top_up_confirmed"): Promise<string> {
  const id = randomId(16);
  const createdAt = new Date(1_800_000_000_000);
  await client.db.insert(mails).values({
    ...{ id, onceKey: id, kind, state, createdAt },
    ...{ recipient: "a@example.test", subject: "Hello", body: "A letter." },
  });
  return id;
}

it("is listed by state, page by page, without the letters themselves", async () => {
  for (let count = 0; count < 60; count += 1) await mail("kept");
  await mail("failed");
  const first = await listMails(staff, client, { state: "kept" });
  const cursor = (first.ok && first.value.older) || "";
  const second = await listMails(staff, client, { state: "kept", cursor });
  const rows = [first, second].flatMap((page) => (page.ok ? page.value.rows : []));
  expect(new Set(rows.map(({ id }) => id)).size).toBe(60);
  expect(JSON.stringify(rows)).not.toContain("A letter.");
});

it("is read by the desk; what opens an account by administrators alone", async () => {
  const plain = await mail("kept");
  const key = await mail("kept", "password_reset");
  const read = async (who: Actor, id: string) => {
    const found = await readMail(who, client, id);
    return found.ok ? found.value.body : found.error;
  };
  expect(await read(staff, plain)).toBe("A letter.");
  expect(await read(staff, key)).toBeNull();
  expect(await read(admin, key)).toBe("A letter.");
});

it.each<Actor>([
  { kind: "guest", id: null },
  { kind: "customer", id: "C" },
])("is closed to a $kind", async (actor) => {
  const refused = { ok: false, error: "forbidden" };
  expect(await listMails(actor, client, {})).toEqual(refused);
  expect(await readMail(actor, client, await mail("kept"))).toEqual(refused);
});
