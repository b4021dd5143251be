import type { MessageOutcome } from "@/lib/orders/callbacks/receive-message";
import { problemResponse } from "./problem-response";

/** What whoever pushes to us is told: anything but an empty 200 has it sent again later. */
export function callbackResponse(
  outcome: MessageOutcome | "too_large",
  requestId: string,
): Response {
  switch (outcome) {
    case "taken":
    case "again":
    case "test":
      return new Response(null, {
        status: 200,
        headers: { "cache-control": "no-store", "x-request-id": requestId },
      });
    case "forged":
      return problemResponse({ kind: "problem", code: "unauthenticated" }, requestId);
    case "too_large":
      return problemResponse({ kind: "problem", code: "payload_too_large" }, requestId);
  }
}
