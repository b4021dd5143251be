import type { ProblemDto } from "@/lib/contract/common";
import { PROBLEMS } from "@/lib/kernel/problem";
import type { Refusal } from "./answer";

/** A refusal as RFC 9457 problem+json. Never stored, never with a stack trace. */
export function problemResponse(refusal: Refusal, requestId: string): Response {
  const { status, title } = PROBLEMS[refusal.code];
  const retryAfter = refusal.retryAfterSeconds ?? undefined;
  const body: ProblemDto = {
    type: `urn:sampan:problem:${refusal.code}`,
    title,
    status,
    requestId,
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
    ...(refusal.reason === undefined ? {} : { reason: refusal.reason }),
    ...(refusal.upstreamRequestId ? { upstreamRequestId: refusal.upstreamRequestId } : {}),
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(refusal.fields === undefined ? {} : { fields: [...refusal.fields] }),
  };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      "content-type": "application/problem+json",
      "cache-control": "no-store",
      "x-request-id": requestId,
      ...(retryAfter === undefined ? {} : { "retry-after": String(retryAfter) }),
    },
  });
}
