import { createHash } from "node:crypto";
import { database } from "@/lib/db/client";
import { settings } from "@/lib/env/load";
import { fetchPicture } from "./fetch/fetch-picture";
import type { FetchRefusal } from "./fetch/refusal";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { normalisePicture, type NormalPicture } from "./normalise-picture";
import { dropExpiredPictures, findPicture, keepPicture, type KeptPicture } from "./picture-store";
import { receivePicture } from "./receive-picture";
import type { PictureRefusal } from "./refusal";

const HOUR_MS = 3_600_000;

/** Expired pictures that go for each one that comes: more go than come, and nobody waits for it. */
const DROPPED_PER_PICTURE = 5;

/** Why a picture is not taken, and whether the picture itself or its address is at fault. */
export type SendingRefusal =
  { of: "picture"; reason: PictureRefusal } | { of: "address"; reason: FetchRefusal };

/** A picture somebody searches by. `digest` is the same for the same picture under another token. */
export type SearchPicture = KeptPicture & { digest: string };

export type Kept = { token: string; expiresAt: Date };

/** Takes a picture out of a stream of bytes and keeps it for as long as the settings say. */
export async function keepSentPicture(
  bytes: AsyncIterable<Uint8Array>,
): Promise<Result<Kept, SendingRefusal>> {
  const received = await receivePicture(bytes);
  return received.ok
    ? succeed(await keep(received.value))
    : refuse({ of: "picture", reason: received.error });
}

/** Fetches the picture at an address somebody typed, and keeps it as one that was sent. */
export async function keepPictureAt(address: string): Promise<Result<Kept, SendingRefusal>> {
  const fetched = await fetchPicture(address);
  if (!fetched.ok) return refuse({ of: "address", reason: fetched.error });
  const normal = await normalisePicture(fetched.value);
  return normal.ok
    ? succeed(await keep(normal.value))
    : refuse({ of: "picture", reason: normal.error });
}

async function keep(picture: NormalPicture): Promise<Kept> {
  const { db } = database();
  await dropExpiredPictures(db, { most: DROPPED_PER_PICTURE });
  return keepPicture(db, picture, { keepMs: pictureHours() * HOUR_MS });
}

/** The picture of a token, or null where there is none or its time is over. */
export async function findSearchPicture(token: string): Promise<SearchPicture | null> {
  const found = await findPicture(database().db, token);
  if (!found) return null;
  const digest = createHash("sha256").update(found.bytes).digest("base64url");
  return { ...found, digest };
}

/** How long pictures are kept, in hours. */
export function pictureHours(): number {
  return settings().pictureSearchHours;
}
