import { randomInt } from "node:crypto";
import sharp from "sharp";
import { FormData } from "undici";
import { keptPictureDto } from "@/lib/contract/picture-search";
import { keywordPath } from "./forward";
import { ask } from "./support/ask";
import { drive } from "./support/load";
import type { Measure } from "./support/measure";
import { median } from "./support/stats";

const ROUNDS = 8;
const ROUND = { count: 75, concurrency: 2 };

/**
 * V2: what a search by picture costs our server beside a search by keyword, each a cache miss, over an
 * upstream that costs nothing. Rounds alternate and change who begins.
 */
export async function measurePictureSearch(shop: string): Promise<Measure> {
  const { token, bytes } = await sendPicture(shop);
  const pictures: number[] = [];
  const keywords: number[] = [];
  for (let round = -2; round < ROUNDS; round += 1) {
    const turns = [
      async () => [pictures, await drive(shop, () => picturePath(token), ROUND)] as const,
      async () => [keywords, await drive(shop, keywordPath, ROUND)] as const,
    ];
    if (round % 2 !== 0) turns.reverse();
    for (const turn of turns) {
      const [samples, durations] = await turn();
      if (round >= 0) samples.push(...durations);
    }
  }
  return {
    id: "V2",
    what: "picture search route, cache miss, everything on, p50",
    baseline: "the keyword search route, cache miss",
    value: median(pictures) / median(keywords),
    unit: "×",
    goal: 2,
    notes: `${median(pictures).toFixed(2)} ms against ${median(keywords).toFixed(2)} ms, a picture of ${Math.round(bytes / 1024)} KB, ${pictures.length} calls each`,
  };
}

/** Sends a photo as the form does; answers what is kept of it. */
async function sendPicture(shop: string): Promise<{ token: string; bytes: number }> {
  const grain = { type: "gaussian", mean: 128, sigma: 12 } as const;
  const photo = await sharp({
    create: { width: 1024, height: 768, channels: 3, background: "#888", noise: grain },
  })
    .jpeg({ quality: 85 })
    .toBuffer();
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(photo)]), "photo.jpg");
  const sent = await ask(`${shop}/api/catalog/pictures`, {
    method: "POST",
    headers: { origin: shop, accept: "application/json" },
    body: form,
  });
  if (sent.status !== 200) throw new Error(`the upload answered ${sent.status}: ${sent.text}`);
  const { token } = keptPictureDto.parse(JSON.parse(sent.text));
  const kept = await ask(`${shop}/api/catalog/pictures/${token}`);
  return { token, bytes: kept.size };
}

/** A region nobody has asked for: answers are kept by picture and region. */
function picturePath(token: string): string {
  const [left, top] = [randomInt(1, 400_000) / 1e6, randomInt(1, 400_000) / 1e6];
  return `/api/catalog/pictures/${token}/offers?region=${left},${top},0.5,0.5`;
}
