import type { SearchQuery } from "@/lib/contract/search";
import { searchAddress } from "@/lib/query/search-address";
import { MarketTabs } from "../market-tabs";

/** The same words on the other marketplace. What narrows the search stays behind: it is not shared. */
export function MarketSwitch({
  query: { q, market },
}: {
  query: Pick<SearchQuery, "q" | "market">;
}) {
  return (
    <div className="mt-3">
      <MarketTabs
        chosen={market}
        address={(name) =>
          searchAddress({ q, market: name, page: 1, sort: "relevance", filters: [] })
        }
      />
    </div>
  );
}
