import { z } from "zod";
import { upstreamUrl } from "./urls";

/** Keys of Stripe's, so that one pasted into the other's place is told before a payment fails. */
export const stripeSettings = {
  secretKey: z.string().regex(/^(?:sk|rk)_[A-Za-z0-9_]{8,250}$/, {
    error: "must be a secret or restricted key of Stripe, which starts with sk_ or rk_",
  }),
  webhookSecret: z.string().regex(/^whsec_[\x21-\x7e]{8,250}$/, {
    error: "must be the signing secret of the webhook, which starts with whsec_",
  }),
  apiBase: upstreamUrl("must be a URL"),
};

type Given = Partial<
  Record<"STRIPE_SECRET_KEY" | "STRIPE_WEBHOOK_SECRET" | "STRIPE_API_BASE", string | undefined>
>;

/** Payments that could be begun and never be credited, or the other way round, are not begun. */
export function wholeStripe(given: Given, context: z.core.$RefinementCtx): void {
  const some = [given.STRIPE_SECRET_KEY, given.STRIPE_WEBHOOK_SECRET, given.STRIPE_API_BASE];
  if (some.every((value) => value === undefined)) return;
  for (const variable of ["STRIPE_SECRET_KEY", "STRIPE_WEBHOOK_SECRET"] as const)
    if (given[variable] === undefined)
      context.addIssue({
        code: "custom",
        path: [variable],
        message: "is required where another setting of Stripe is set",
      });
}

export type StripeAccount = {
  secretKey: string;
  webhookSecret: string;
  /** Null for Stripe's own address. */
  apiBase: string | null;
};

/** Who takes cards; null where nobody does. */
export function stripeAccount(read: Given): StripeAccount | null {
  const { STRIPE_SECRET_KEY: secretKey, STRIPE_WEBHOOK_SECRET: webhookSecret } = read;
  if (secretKey === undefined || webhookSecret === undefined) return null;
  return { secretKey, webhookSecret, apiBase: read.STRIPE_API_BASE ?? null };
}
