import { randomBytes } from "node:crypto";
import { and, eq, gt, inArray, lte } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { searchPictures } from "@/lib/db/schema/search-pictures";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import type { NormalPicture } from "./normalise-picture";

const DAY_MS = 86_400_000;
/** 128 bits in base64url. */
const TOKEN = /^[A-Za-z0-9_-]{22}$/;

export type KeptPicture = {
  token: string;
  bytes: Buffer;
  mediaType: string;
  width: number;
  height: number;
  expiresAt: Date;
};

/**
 * Keeps a picture for `keepMs` (a day unless told otherwise) and answers the token it is found by.
 * The token is all it takes to see the picture: it belongs into a URL the shopper shares on purpose.
 */
export async function keepPicture(
  db: Pick<Database, "insert">,
  picture: NormalPicture,
  { keepMs = DAY_MS, clock = systemClock }: { keepMs?: number; clock?: Clock } = {},
): Promise<{ token: string; expiresAt: Date }> {
  const token = randomBytes(16).toString("base64url");
  const now = clock.now();
  const expiresAt = new Date(now + keepMs);
  await db.insert(searchPictures).values({
    token,
    bytes: picture.bytes,
    mediaType: picture.type,
    width: picture.width,
    height: picture.height,
    createdAt: new Date(now),
    expiresAt,
  });
  return { token, expiresAt };
}

/** The picture, or null where the token is none, unknown, or its time is over. */
export async function findPicture(
  db: Pick<Database, "select">,
  token: string,
  clock: Clock = systemClock,
): Promise<KeptPicture | null> {
  if (!TOKEN.test(token)) return null;
  const [row] = await db
    .select()
    .from(searchPictures)
    .where(
      and(eq(searchPictures.token, token), gt(searchPictures.expiresAt, new Date(clock.now()))),
    );
  if (!row) return null;
  const { bytes, mediaType, width, height, expiresAt } = row;
  return { token, bytes, mediaType, width, height, expiresAt };
}

/** Deletes pictures of which the time is over, at most `most`; answers how many. To be run by schedule. */
export async function dropExpiredPictures(
  db: Pick<Database, "select" | "delete">,
  { most = 500, clock = systemClock }: { most?: number; clock?: Clock } = {},
): Promise<number> {
  const expired = db
    .select({ token: searchPictures.token })
    .from(searchPictures)
    .where(lte(searchPictures.expiresAt, new Date(clock.now())))
    .limit(most);
  const gone = await db
    .delete(searchPictures)
    .where(inArray(searchPictures.token, expired))
    .returning({ token: searchPictures.token });
  return gone.length;
}
