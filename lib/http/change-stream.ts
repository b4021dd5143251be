import { readVisitor } from "@/lib/auth/read-actor";
import { eventHub } from "@/lib/events/hub";
import { concerns } from "@/lib/events/message";
import { readCookie } from "./cookies";
import { eventStream } from "./event-stream";
import { problemResponse } from "./problem-response";
import { API_RATE } from "./rate-limit";
import { serve } from "./serve";

const RETRY_AFTER_SECONDS = 60;

/**
 * The stream of changes that concern whoever asks: one a browser. 204 for a browser nothing is kept
 * of, which tells it not to ask again.
 */
export function changeStream(request: Request): Promise<Response> {
  return serve({ name: "changes", rate: API_RATE }, request, async (requestId) => {
    const { actor, guestId } = await readVisitor((name) => readCookie(request.headers, name));
    const signedIn = actor.kind !== "guest" && actor.kind !== "system";
    const user = signedIn ? { id: actor.id, role: actor.kind } : null;
    const reader = user?.id ?? guestId;
    if (reader === null)
      return new Response(null, { status: 204, headers: { "cache-control": "no-store" } });
    const body = eventStream({
      hub: eventHub(),
      concerned: ({ to }) => concerns(to, { user, guestId }),
      reader,
      lastId: request.headers.get("last-event-id"),
    });
    if (body === null)
      return problemResponse(
        { kind: "problem", code: "too_many_requests", retryAfterSeconds: RETRY_AFTER_SECONDS },
        requestId,
      );
    return new Response(body, {
      headers: {
        "content-type": "text/event-stream",
        // No proxy may hold it back to compress or to keep it.
        "cache-control": "no-store, no-transform",
        "x-accel-buffering": "no",
        "x-request-id": requestId,
      },
    });
  });
}
