import type { OfferRef } from "@/lib/kernel/offer-ref";
import type { SearchFilter, SearchSort, UpstreamLanguage } from "./contract/search-values";
import type { CategoryLookup, OfferLookup, OfferPage, OfferSummary } from "./domain";
import type { Outcome } from "./outcome";

/** Who is asking and how urgently; rides along with every call. */
export type CallContext = {
  /** The request id of the page or handler, for the log. */
  requestId?: string;
  /** The actor's id, for the log; never a name. */
  actorId?: string;
  signal?: AbortSignal;
  /** Milliseconds this call may take with all its attempts and waits. */
  deadlineMs?: number;
};

export type SearchOffersInput = {
  keyword: string;
  page: number;
  pageSize: number;
  language: UpstreamLanguage;
  sort: SearchSort;
  filters: readonly SearchFilter[];
  /** Fen, inclusive. */
  minPriceFen: number | null;
  maxPriceFen: number | null;
  categoryId: string | null;
};

/** The door: the only way from our features to the upstream. */
export type Upstream = {
  searchOffers(input: SearchOffersInput, context?: CallContext): Promise<Outcome<OfferPage>>;
  getOffer(
    input: { ref: OfferRef; language: UpstreamLanguage },
    context?: CallContext,
  ): Promise<Outcome<OfferLookup>>;
  relatedOffers(
    input: { ref: OfferRef; page: number; pageSize: number; language: UpstreamLanguage },
    context?: CallContext,
  ): Promise<Outcome<OfferSummary[]>>;
  /** `categoryId` "0" is the root. */
  getCategory(
    input: { categoryId: string; language: UpstreamLanguage },
    context?: CallContext,
  ): Promise<Outcome<CategoryLookup>>;
};
