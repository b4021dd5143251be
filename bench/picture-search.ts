import { randomInt } from "node:crypto";
import { FormData, request } from "undici";
import { keptPictureDto } from "@/lib/contract/picture-search";
import { firstPicture } from "@/lib/sandbox/testing/pictures";
import { createWorld } from "@/lib/sandbox/world/world";
import { keywordPath } from "./forward";
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

/** Sends a picture as the form does. */
async function sendPicture(shop: string): Promise<{ token: string; bytes: number }> {
  const [core] = createWorld(1688, 100).offers();
  if (!core) throw new Error("a world without offers");
  const picture = await firstPicture(core);
  const form = new FormData();
  form.set("file", new Blob([new Uint8Array(picture)]), "picture.webp");
  const reply = await request(`${shop}/api/catalog/pictures`, {
    method: "POST",
    headers: { origin: shop, accept: "application/json" },
    body: form,
  });
  const body = await reply.body.text();
  if (reply.statusCode !== 200) throw new Error(`the upload answered ${reply.statusCode}: ${body}`);
  const { token } = keptPictureDto.parse(JSON.parse(body));
  const kept = await request(`${shop}/api/catalog/pictures/${token}`);
  const { byteLength } = await kept.body.arrayBuffer();
  return { token, bytes: byteLength };
}

/** A region nobody has asked for: answers are kept by picture and region. */
function picturePath(token: string): string {
  const [left, top] = [randomInt(1, 400_000) / 1e6, randomInt(1, 400_000) / 1e6];
  return `/api/catalog/pictures/${token}/offers?region=${left},${top},0.5,0.5`;
}
