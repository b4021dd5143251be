import { settings } from "@/lib/env/load";
import type { ProviderSettings } from "@/lib/env/settings";

/** The provider people may sign in through as well; null where the operator has set none. */
export function providerSettings(): ProviderSettings | null {
  return settings().oidc;
}
