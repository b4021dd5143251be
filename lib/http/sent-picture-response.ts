import { systemClock, type Clock } from "@/lib/kernel/clock";
import type { KeptPicture } from "@/lib/uploads/picture-store";

const LONGEST_SECONDS = 3600;

/**
 * A kept picture on the wire: for the browser that asked, for no cache between, and no longer than it
 * is kept. Opened as a page it is one without scripts and without an origin.
 */
export function sentPictureResponse(
  { bytes, mediaType, expiresAt }: KeptPicture,
  requestId: string,
  clock: Clock = systemClock,
): Response {
  const left = Math.floor((expiresAt.getTime() - clock.now()) / 1000);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": mediaType,
      "content-length": String(bytes.length),
      "cache-control": `private, max-age=${Math.max(0, Math.min(left, LONGEST_SECONDS))}`,
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cross-origin-resource-policy": "same-origin",
      "x-robots-tag": "noindex",
      "x-request-id": requestId,
    },
  });
}
