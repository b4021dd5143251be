import type { Clock } from "@/lib/kernel/clock";
import type { Runner } from "./call";
import { search1688Selection, searchGlobalSelection } from "./contract/finding-1688";
import { searchOffers } from "./contract/goods-1688";
import type { SearchFilter } from "./contract/search-values";
import type { Upstream } from "./door";
import { toOfferPage } from "./mapping/offer-summary";
import type { UpstreamOptions } from "./options";
import { searchRequest } from "./requests";
import { saysPathMissing, selectionSource } from "./selection";

const SELECTIONS = {
  global: { endpoint: searchGlobalSelection, filter: "strictly_selected_global" },
  "1688": { endpoint: search1688Selection, filter: "strictly_selected" },
} as const satisfies Record<string, { endpoint: unknown; filter: SearchFilter }>;

export type SelectionParts = Pick<UpstreamOptions, "confirmed" | "paths"> & { clock: Clock };

/** Asks where `selectionSource` says, and the keyword query too where the endpoint is not there. */
export function createSelectionSearch(
  run: Runner,
  { confirmed, paths, clock }: SelectionParts,
): Upstream["searchSelection"] {
  const missing = new Map<string, number>();
  return async (input, context = {}) => {
    const { endpoint, filter } = SELECTIONS[input.selection];
    const { key } = endpoint;
    const read = toOfferPage(input);
    const source = selectionSource({
      key,
      confirmed,
      overridden: Object.hasOwn(paths, key),
      missingSince: missing.get(key) ?? null,
      now: clock.now(),
    });
    let spentMs = 0;
    if (source === "endpoint") {
      const outcome = await run({ endpoint, input: searchRequest(input), read, context });
      if (!saysPathMissing(outcome)) return outcome;
      missing.set(key, clock.now());
      spentMs = outcome.call.durationMs;
    }
    const filters = [...new Set([...input.filters, filter])];
    const { deadlineMs } = context;
    return run({
      endpoint: searchOffers,
      input: searchRequest({ ...input, filters }),
      read,
      context:
        deadlineMs === undefined ? context : { ...context, deadlineMs: deadlineMs - spentMs },
    });
  };
}
