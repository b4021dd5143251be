import { isDeepStrictEqual } from "node:util";
import type { QuoteBody, QuoteDestination } from "./quote-body";

/** Whether a quote may still be confirmed; if not, why a new one is needed. */
export type QuoteState = "current" | "expired" | "cart_changed" | "rules_changed" | "place_changed";

type Made = {
  body: Pick<QuoteBody, "feeRuleIds" | "destination">;
  cartVersion: number;
  expiresAt: number;
};

/** What a quote stands on, as it is now. `destination` is null where there is no such place any more. */
export type Ground = {
  cartVersion: number;
  feeRuleIds: readonly string[];
  destination: QuoteDestination | null;
  /** Epoch milliseconds. */
  at: number;
};

export function quoteState({ body, cartVersion, expiresAt }: Made, now: Ground): QuoteState {
  if (now.at >= expiresAt) return "expired";
  if (cartVersion !== now.cartVersion) return "cart_changed";
  if (body.feeRuleIds.join() !== now.feeRuleIds.toSorted().join()) return "rules_changed";
  return isDeepStrictEqual(body.destination, now.destination) ? "current" : "place_changed";
}
