import { paymentEventResponse } from "@/lib/http/payment-event-response";
import { readBytes } from "@/lib/http/read-request";
import { serve } from "@/lib/http/serve";
import { receivePaymentEvent } from "@/lib/wallet/payments/receive-event";
import { walletPorts } from "@/lib/wallet/ports";

/** Stripe's events are a few KB. */
const LARGEST_EVENT_BYTES = 256 * 1024;

/** What Stripe tells us. Not limited by address: all of it comes from a few. */
export function POST(request: Request): Promise<Response> {
  return serve({ name: "stripeEvents", rate: null }, request, async (requestId) => {
    const body = await readBytes(request, LARGEST_EVENT_BYTES);
    const signature = request.headers.get("stripe-signature") ?? "";
    const outcome =
      body === null ? "too_large" : await receivePaymentEvent(walletPorts(), body, signature);
    return paymentEventResponse(outcome, requestId);
  });
}
