import type { EventOutcome } from "@/lib/wallet/payments/receive-event";
import { plainReply } from "./plain-reply";
import { problemResponse } from "./problem-response";

const AGAIN_SECONDS = 30;

/** What the sender of a payment event is told: anything but 200 has it sent again. */
export function paymentEventResponse(
  outcome: EventOutcome | "too_large",
  requestId: string,
): Response {
  switch (outcome) {
    case "taken":
      return plainReply(200, { received: true }, requestId);
    case "forged":
      return problemResponse({ kind: "problem", code: "unauthenticated" }, requestId);
    case "too_large":
      return problemResponse({ kind: "problem", code: "payload_too_large" }, requestId);
    case "off":
      return problemResponse({ kind: "problem", code: "not_found" }, requestId);
    case "again":
      return problemResponse(
        { kind: "problem", code: "internal", retryAfterSeconds: AGAIN_SECONDS },
        requestId,
      );
  }
}
