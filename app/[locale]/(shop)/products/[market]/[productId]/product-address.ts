import { offerParams } from "@/lib/contract/offer";
import type { MARKETS } from "@/lib/kernel/offer-ref";
import { type OfferRef } from "@/lib/kernel/offer-ref";

/** Markets whose product pages exist. */
const OPEN_MARKETS: readonly (typeof MARKETS)[number][] = ["1688"];

export type ProductAddress =
  | { kind: "offer"; ref: OfferRef }
  /** No such market: the address leads nowhere. */
  | { kind: "nowhere" }
  /** The id can't be one; `message` is the API's own sentence about it. */
  | { kind: "invalid"; message: string };

/** Reads the address of a product page by the rules of the API, so that both say the same words. */
export function readProductAddress(market: string, productId: string): ProductAddress {
  const open = OPEN_MARKETS.find((name) => name === market);
  if (!open) return { kind: "nowhere" };
  const parsed = offerParams.safeParse({ market: open, productId });
  if (parsed.success) return { kind: "offer", ref: { market: open, id: parsed.data.productId } };
  return { kind: "invalid", message: parsed.error.issues[0]?.message ?? "" };
}

/** The query string of a page as one value per name; a name that comes twice keeps its first. */
export function queryOf(parameters: Record<string, string | string[] | undefined>) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    const first = Array.isArray(value) ? value[0] : value;
    if (first !== undefined) query.set(name, first);
  }
  return query;
}
