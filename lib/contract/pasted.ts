import type { Market } from "@/lib/kernel/offer-ref";
import type { OfferCardDto } from "./offer-card";

/** Why a line leads nowhere by itself; each has words of its own. */
type PasteReasonDto =
  "short_link" | "share_code" | "no_product_in_link" | "other_site" | "broken_link" | "too_long";

/** Taobao's word on whether goods can be ordered; `unsaid` also where it did not answer. */
export type OrderableDto =
  { kind: "orderable" } | { kind: "unsaid" } | { kind: "not_orderable"; reason: string | null };

/** How one thing that was pasted ends. `market` is where it was looked for. */
export type PastedEnd =
  | {
      kind: "found";
      card: OfferCardDto;
      onSale: boolean;
      /** Found only in the market a bare number was looked for second. */
      elsewhere: boolean;
      orderable: OrderableDto;
    }
  /** The marketplace's own no. `either`: both were asked. */
  | { kind: "gone"; market: Market; id: "numeric" | "opaque"; either: boolean }
  /** Nobody answered: nothing is known. */
  | { kind: "unavailable"; market: Market; upstreamRequestId: string | null }
  /** `sellerId` where the shop can be opened. */
  | { kind: "shop"; market: Market; sellerId: string | null; name: string }
  | { kind: "words"; q: string; market: Market }
  | { kind: "picture"; url: string }
  | { kind: "unresolvable"; reason: PasteReasonDto; title: string | null; market: Market };

/** A line of a paste, from 1, what stood there shortened, and its end; or what no room was left for. */
export type PastedDto =
  ({ line: number; text: string } & PastedEnd) | { kind: "left_out"; count: number };
