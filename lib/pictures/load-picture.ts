import { isIP } from "node:net";
import { pipeline, Readable, Transform } from "node:stream";
import type { Dispatcher } from "undici";
import { allowedPicture } from "@/lib/kernel/picture-hosts";
import type { PictureWidth } from "@/lib/kernel/picture-widths";
import { publicPictures, upstreamPictures } from "./agent";
import { pictureHosts } from "./rules";

/** Pictures browsers draw and that can't run anything: SVG is a document and stays out. */
const TYPES = new Set(["image/jpeg", "image/png", "image/webp", "image/gif", "image/avif"]);

/** Clips, from the upstream's own host only: others' are played from where they are. */
const CLIP_TYPES = new Set(["video/webm", "video/mp4"]);

export const LARGEST_PICTURE_BYTES = 12 * 1024 * 1024;
const LONGEST_MS = 20_000;

export type Picture =
  | { kind: "picture"; type: string; bytes: number | null; body: ReadableStream<Uint8Array> }
  | { kind: "not_allowed" }
  | { kind: "none"; reason: string }
  | { kind: "unavailable"; reason: string };

/**
 * Streams a picture from an allowed host, redirects not followed. `none` when the host has no
 * picture there or sent something else; `unavailable` when it did not answer. A picture that turns
 * out larger than `LARGEST_PICTURE_BYTES` breaks off.
 */
export async function loadPicture(
  src: string,
  width: PictureWidth | null,
  signal: AbortSignal,
): Promise<Picture> {
  const rules = pictureHosts();
  const url = allowedPicture(src, rules);
  if (!url) return { kind: "not_allowed" };
  const isUpstreams = rules.own.includes(url.host);
  if (!isUpstreams && isIP(url.hostname.replace(/^\[|\]$/g, "")) !== 0)
    return { kind: "not_allowed" };
  // Only the upstream's own host is known to resize; elsewhere `w` could break a signed address.
  if (isUpstreams && width !== null) url.searchParams.set("w", String(width));
  try {
    const reply = await (isUpstreams ? upstreamPictures() : publicPictures()).request({
      origin: url.origin,
      path: `${url.pathname}${url.search}`,
      method: "GET",
      headers: { accept: [...TYPES, ...CLIP_TYPES].join(", ") },
      signal: AbortSignal.any([signal, AbortSignal.timeout(LONGEST_MS)]),
    });
    return judge(reply, (type) => TYPES.has(type) || (isUpstreams && CLIP_TYPES.has(type)));
  } catch (error) {
    return { kind: "unavailable", reason: error instanceof Error ? error.message : "unknown" };
  }
}

function judge(reply: Dispatcher.ResponseData, shown: (type: string) => boolean): Picture {
  const type = String(reply.headers["content-type"] ?? "")
    .split(";")[0]
    ?.trim()
    .toLowerCase();
  const length = Number(reply.headers["content-length"] ?? NaN);
  const refusal =
    reply.statusCode !== 200
      ? `status ${reply.statusCode}`
      : !type || !shown(type) || reply.headers["content-encoding"] !== undefined
        ? "not a picture"
        : length > LARGEST_PICTURE_BYTES
          ? "too large"
          : null;
  if (refusal === null && type) {
    const counted = cap();
    // Whoever reads `counted` sees the error of either end; there is nobody else to tell.
    pipeline(reply.body, counted, () => undefined);
    const body = Readable.toWeb(counted) as ReadableStream<Uint8Array>;
    return { kind: "picture", type, bytes: Number.isNaN(length) ? null : length, body };
  }
  // Letting go of an unread body is announced as an error, which is no news here.
  reply.body.on("error", () => undefined).destroy();
  const reason = refusal ?? "not a picture";
  return reply.statusCode >= 500 ? { kind: "unavailable", reason } : { kind: "none", reason };
}

/** Counts what passes and breaks the stream at the cap: a length header is only a claim. */
function cap(): Transform {
  let bytes = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > LARGEST_PICTURE_BYTES ? new Error("the picture is too large") : null, chunk);
    },
  });
}
