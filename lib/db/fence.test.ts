import { afterAll, beforeAll, expect, it } from "vitest";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { createDatabase, type DatabaseClient } from "./client";
import { claimAttempt, endAttempt, holdsAttempt } from "./fence";
import { inTransaction } from "./transaction";

let client: DatabaseClient;

beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});
afterAll(() => client.close());

const claim = (subject: string) => inTransaction(client.db, (tx) => claimAttempt(tx, subject));

it("an attempt holds its subject until another claims it", async () => {
  const first = await claim("a");
  expect(await holdsAttempt(client.db, first)).toBe(true);
  const second = await claim("a");
  expect([await holdsAttempt(client.db, first), await holdsAttempt(client.db, second)]).toEqual([
    false,
    true,
  ]);
});

it("a subject that was forgotten and claimed anew does not know the old token", async () => {
  const first = await claim("b");
  await endAttempt(client.db, first);
  const second = await claim("b");
  expect([await holdsAttempt(client.db, first), second.token > first.token]).toEqual([false, true]);
});

it("nobody claims a subject while its holder records what came of it", async () => {
  const first = await claim("c");
  const order: string[] = [];
  let overtaking: Promise<unknown> | undefined;
  await inTransaction(client.db, async (tx) => {
    expect(await holdsAttempt(tx, first)).toBe(true);
    overtaking = claim("c").then(() => order.push("claimed"));
    await tx.execute("select 1");
    order.push("recorded");
  });
  await overtaking;
  expect(order).toEqual(["recorded", "claimed"]);
});

it("of several claims at once the last one holds", async () => {
  const all = await Promise.all([claim("d"), claim("d"), claim("d"), claim("d")]);
  const holding = [];
  for (const attempt of all) if (await holdsAttempt(client.db, attempt)) holding.push(attempt);
  const newest = all.toSorted((a, b) => Number(b.token - a.token))[0];
  expect(holding).toEqual([newest]);
});
