import { callbackResponse } from "@/lib/http/callback-response";
import { readBytes } from "@/lib/http/read-request";
import { serve } from "@/lib/http/serve";
import { callbackPorts } from "@/lib/orders/callbacks/ports";
import { receiveMessage } from "@/lib/orders/callbacks/receive-message";

/** A whole order of fifty lines takes about 100 KB. */
const LARGEST_MESSAGE_BYTES = 1024 * 1024;

/** What the upstream pushes to us. Not limited by address: all of it comes from a few. */
export function POST(request: Request): Promise<Response> {
  return serve({ name: "upstreamCallbacks", rate: null }, request, async (requestId) => {
    const body = await readBytes(request, LARGEST_MESSAGE_BYTES);
    const outcome =
      body === null
        ? "too_large"
        : await receiveMessage(callbackPorts(), body, request.headers.get("authorization"));
    return callbackResponse(outcome, requestId);
  });
}
