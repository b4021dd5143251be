import { log } from "@/lib/log/log";
import type { Picture } from "@/lib/pictures/load-picture";
import { problemResponse } from "./problem-response";

const DAY_SECONDS = 86_400;

/**
 * A picture on the wire. Whatever the bytes really are, a browser that opens them as a page gets one
 * without scripts, without an origin and without anything to load.
 */
export function pictureResponse(picture: Picture, requestId: string): Response {
  switch (picture.kind) {
    case "not_allowed":
      return problemResponse(
        {
          kind: "problem",
          code: "invalid_input",
          fields: [{ field: "src", message: "Pictures of that host are not shown here." }],
        },
        requestId,
      );
    case "none":
      return problemResponse({ kind: "problem", code: "not_found" }, requestId);
    case "unavailable":
      log().warn({ requestId, reason: picture.reason }, "a picture host did not answer");
      return problemResponse({ kind: "problem", code: "upstream_unavailable" }, requestId);
    case "picture":
      return new Response(picture.body, {
        headers: {
          "content-type": picture.type,
          ...(picture.bytes === null ? {} : { "content-length": String(picture.bytes) }),
          "cache-control": `public, max-age=${DAY_SECONDS}, stale-while-revalidate=${7 * DAY_SECONDS}`,
          "content-security-policy": "default-src 'none'; sandbox",
          "x-content-type-options": "nosniff",
          "cross-origin-resource-policy": "same-origin",
          "x-request-id": requestId,
        },
      });
  }
}
