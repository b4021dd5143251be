import type { QuoteDto } from "@/lib/contract/quote";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { beginQuote, type QuoteWish } from "./begin-quote";
import type { Asking, QuoteDeps } from "./deps";
import { viewQuote } from "./view-quote";

/** Why there is no quote; `quote_changed`: it is not the one the shopper is looking at any more. */
export type QuoteRefusal =
  | "forbidden"
  | "empty"
  | "no_place"
  | "no_such_place"
  | "not_found"
  | "quote_changed"
  | "not_in_cart";

export type Wish = QuoteWish & { country: string | undefined };

/** The whole cost of the actor's cart, once every merchant's answer is there. */
export async function makeQuote(
  asking: Asking,
  wish: Wish,
  deps: QuoteDeps,
): Promise<Result<QuoteDto, QuoteRefusal>> {
  const begun = await beginQuote(asking, wish, deps);
  if (begun.kind !== "made" && begun.kind !== "making") return refuse(begun.kind);
  const later = { country: wish.country, language: asking.language };
  return succeed(await viewQuote(asking.actor, await begun.quote, later, deps));
}
