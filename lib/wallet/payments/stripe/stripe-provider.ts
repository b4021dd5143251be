import Stripe from "stripe";
import type { StripeAccount } from "@/lib/env/stripe-settings";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { PaymentProvider, PaymentState, ProviderTrouble } from "../provider";
import { sessionState } from "./session-state";

/** Stripe takes amounts of up to eight digits. */
const LARGEST_MINOR = 99_999_999;
const TIMEOUT_MS = 10_000;

/**
 * Cards by Stripe, on Stripe's own page (Checkout Sessions). Cards only: methods that settle days later
 * would leave a payment neither here nor there. The library signs, sends and verifies; it repeats a
 * request that got no answer under the same idempotency key, so nothing is begun twice.
 */
export function stripeProvider({
  secretKey,
  webhookSecret,
  apiBase,
}: StripeAccount): PaymentProvider {
  const stripe = new Stripe(secretKey, {
    ...(apiBase === null ? {} : addressOf(apiBase)),
    maxNetworkRetries: 1,
    timeout: TIMEOUT_MS,
    telemetry: false,
  });
  return {
    largestMinor: LARGEST_MINOR,
    open: ({ topUpId, amount, title, language, returnUrl }) =>
      asked(() =>
        stripe.checkout.sessions.create(
          {
            mode: "payment",
            allowed_payment_method_types: ["card"],
            adaptive_pricing: { enabled: false },
            client_reference_id: topUpId,
            locale: language,
            line_items: [
              {
                quantity: 1,
                price_data: {
                  currency: amount.currency.toLowerCase(),
                  unit_amount: amount.minor,
                  product_data: { name: title },
                },
              },
            ],
            success_url: returnUrl,
            cancel_url: returnUrl,
          },
          { idempotencyKey: `top_up_${topUpId}` },
        ),
      ),
    read: (ref) => asked(() => stripe.checkout.sessions.retrieve(ref)),
    readEvent(body, signature) {
      try {
        const event = stripe.webhooks.constructEvent(Buffer.from(body), signature, webhookSecret);
        const { object } = event.data;
        const isSession = "object" in object && object.object === "checkout.session";
        const ref = isSession && "id" in object ? String(object.id) : null;
        return succeed({ id: event.id, kind: event.type, ref });
      } catch {
        // Signature, age, or JSON that is none: whoever sent it is not Stripe.
        return refuse("forged");
      }
    },
  };
}

async function asked(ask: () => Promise<unknown>): Promise<Result<PaymentState, ProviderTrouble>> {
  try {
    const state = sessionState(await ask());
    return state ? succeed(state) : refuse({ kind: "unreachable", code: "unreadable_reply" });
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeError)) throw error;
    const status = error.statusCode ?? 0;
    const said = status >= 400 && status < 500 && status !== 409 && status !== 429;
    return refuse({ kind: said ? "refused" : "unreachable", code: error.code ?? error.type });
  }
}

function addressOf(base: string) {
  const { protocol, hostname, port } = new URL(base);
  const secure = protocol === "https:";
  return {
    protocol: secure ? ("https" as const) : ("http" as const),
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (secure ? 443 : 80) : Number(port),
  };
}
