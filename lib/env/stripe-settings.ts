import { z } from "zod";
import type { SettingsProblem } from "./settings";
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
export function stripeTrouble(given: Given): SettingsProblem[] {
  const { STRIPE_SECRET_KEY: key, STRIPE_WEBHOOK_SECRET: secret, STRIPE_API_BASE: base } = given;
  const some = [key, secret, base].some((value) => value !== undefined);
  const missing = [
    ["STRIPE_SECRET_KEY", key],
    ["STRIPE_WEBHOOK_SECRET", secret],
  ] as const;
  return missing.flatMap(([variable, value]) =>
    some && value === undefined
      ? [{ variable, advice: "is required where another setting of Stripe is set" }]
      : [],
  );
}
