import { ENDPOINTS } from "@/lib/upstream/contract/registry";
import type { Handler } from "./handler";
import { getCategory } from "./get-category";
import { getOffer } from "./get-offer";
import { relatedOffers } from "./related-offers";
import { searchOffers } from "./search-offers";

/** Who answers which endpoint, by its key in the contract. */
const HANDLERS: Readonly<Record<string, Handler<never>>> = {
  "offers.search": searchOffers,
  "offers.get": getOffer,
  "offers.related": relatedOffers,
  "categories.get": getCategory,
};

/** The endpoint a path belongs to, with its handler. */
export function endpointAt(path: string) {
  const endpoint = ENDPOINTS.find((candidate) => candidate.path === path);
  const handler = endpoint && HANDLERS[endpoint.key];
  return endpoint && handler ? { endpoint, handler } : null;
}
