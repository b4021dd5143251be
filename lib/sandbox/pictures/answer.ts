import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { answerWithFault } from "../faults/strike";
import type { Sandbox } from "../server/sandbox";
import { send } from "../server/send";
import { randomFrom } from "../world/random";
import { parsePicturePath } from "./picture-name";
import { clampWidth } from "./store";

/** Raised whenever the same plan would give other bytes, so that browsers fetch anew. */
const RENDERING = 1;

const VIDEO = /^\/videos\/([A-Za-z0-9_-]{22})\.webm$/;

/** Pictures and clips need no signature, as on a picture host. Faults on `pictures` strike both. */
export async function answerPicture(
  sandbox: Sandbox,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") return missing(response, 405);
  const { delayMs, fault } = sandbox.faults.strike("pictures");
  if (delayMs > 0) await sleep(delayMs);
  if (response.destroyed) return;
  if (fault) {
    const { envelopes, world } = sandbox;
    const reply = () => Promise.resolve(envelopes.reply({ ok: true, data: null }));
    const random = randomFrom(world.seed, 0xfa);
    return answerWithFault(fault, { response, envelopes, random, reply });
  }
  const name = parsePicturePath(url.pathname);
  const clipId = VIDEO.exec(url.pathname)?.[1];
  const width = clampWidth(url.searchParams.get("w"));
  const etag = `"${RENDERING}-${sandbox.world.seed}-${name ? `${name.offerId}-${name.number}-${width}` : clipId}"`;
  const headers = { "cache-control": "public, max-age=86400", etag };
  const bytes = name
    ? await sandbox.pictures.picture(name.offerId, name.number, width)
    : clipId
      ? await sandbox.pictures.clip(clipId)
      : null;
  if (!bytes) return missing(response, 404);
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  if (name) return send(response, 200, "image/webp", bytes, headers);
  sendRange(response, request.headers.range, bytes, headers);
}

/** Players ask for parts of a clip: the one range they name, or all of it. */
function sendRange(
  response: ServerResponse,
  range: string | undefined,
  bytes: Buffer,
  headers: Record<string, string>,
): void {
  const match = /^bytes=(\d+)-(\d*)$/.exec(range ?? "");
  const accepts = { ...headers, "accept-ranges": "bytes" };
  if (!match) return send(response, 200, "video/webm", bytes, accepts);
  const from = Number(match[1]);
  const to = Math.min(match[2] ? Number(match[2]) : bytes.length - 1, bytes.length - 1);
  if (from > to) {
    response.writeHead(416, { "content-range": `bytes */${bytes.length}` }).end();
    return;
  }
  send(response, 206, "video/webm", bytes.subarray(from, to + 1), {
    ...accepts,
    "content-range": `bytes ${from}-${to}/${bytes.length}`,
  });
}

function missing(response: ServerResponse, status: 404 | 405): void {
  send(response, status, "text/plain; charset=utf-8", "");
}
