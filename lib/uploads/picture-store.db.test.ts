import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { createDatabase, type DatabaseClient } from "@/lib/db/client";
import { searchPictures } from "@/lib/db/schema/search-pictures";
import { manualClock } from "@/lib/kernel/clock";
import { freshDatabase } from "@/scripts/support/fresh-database";
import { dropExpiredPictures, findPicture, keepPicture } from "./picture-store";

const HOUR = 3_600_000;
const PICTURE = {
  bytes: Buffer.from("ffd8ff00fe80ffd9", "hex"),
  type: "image/jpeg" as const,
  width: 640,
  height: 480,
};

let client: DatabaseClient;
beforeAll(async () => {
  client = createDatabase(await freshDatabase());
});
beforeEach(() => client.db.delete(searchPictures));
afterAll(() => client.close());

test("a kept picture comes back byte by byte under its token", async () => {
  const clock = manualClock(Date.parse("2026-11-23T08:00:00Z"));
  const { token, expiresAt } = await keepPicture(client.db, PICTURE, { clock });
  expect(token).toMatch(/^[A-Za-z0-9_-]{22}$/);
  expect(expiresAt).toEqual(new Date("2026-11-24T08:00:00Z"));
  expect(await findPicture(client.db, token, clock)).toEqual({
    token,
    bytes: PICTURE.bytes,
    mediaType: "image/jpeg",
    width: 640,
    height: 480,
    expiresAt,
  });
});

test("the same picture gets another token each time", async () => {
  const first = await keepPicture(client.db, PICTURE);
  expect((await keepPicture(client.db, PICTURE)).token).not.toBe(first.token);
});

test("a picture is gone the moment its time is over", async () => {
  const clock = manualClock(1_000_000);
  const { token } = await keepPicture(client.db, PICTURE, { keepMs: HOUR, clock });
  clock.advance(HOUR - 1);
  expect(await findPicture(client.db, token, clock)).not.toBeNull();
  clock.advance(1);
  expect(await findPicture(client.db, token, clock)).toBeNull();
});

test.each(["", "x", "A".repeat(22), "' or 1=1 --", "A".repeat(10_000)])(
  "%j finds nothing",
  async (token) => {
    await keepPicture(client.db, PICTURE);
    expect(await findPicture(client.db, token)).toBeNull();
  },
);

test("dropping takes the expired only, some at a time", async () => {
  const clock = manualClock(1_000_000);
  for (const keepMs of [1, 2, 3, HOUR]) await keepPicture(client.db, PICTURE, { keepMs, clock });
  clock.advance(10);
  expect(await dropExpiredPictures(client.db, { most: 2, clock })).toBe(2);
  expect(await dropExpiredPictures(client.db, { most: 2, clock })).toBe(1);
  expect(await dropExpiredPictures(client.db, { most: 2, clock })).toBe(0);
  expect(await client.db.select().from(searchPictures)).toHaveLength(1);
});
