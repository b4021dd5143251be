import { settings } from "@/lib/env/load";
import { processScope } from "@/lib/kernel/process-scope";
import type { PaymentProvider } from "./provider";
import { stripeProvider } from "./stripe/stripe-provider";

/** Who takes cards for this shop; null where the settings name nobody. */
export function currentProvider(): PaymentProvider | null {
  return processScope("wallet.provider", () => {
    const { stripe } = settings();
    return stripe === null ? null : stripeProvider(stripe);
  });
}
