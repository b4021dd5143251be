import { useLocale, useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import type { SearchQuery } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import { MARKETS } from "@/lib/kernel/offer-ref";
import { searchAddress } from "@/lib/query/search-address";

/** The same words on the other marketplace. What narrows the search stays behind: it is not shared. */
export function MarketSwitch({ query }: { query: Pick<SearchQuery, "q" | "market"> }) {
  const t = useTranslations("market");
  const locale = useLocale();
  return (
    <nav aria-label={t("label")} className="mt-3">
      <ul className="inline-flex gap-1 rounded-lg bg-well p-1">
        {MARKETS.map((market) => {
          const chosen = market === query.market;
          const place = { q: query.q, market, page: 1, sort: "relevance", filters: [] } as const;
          return (
            <li key={market}>
              <a
                href={localized(searchAddress({ ...place, filters: [] }), locale)}
                aria-current={chosen ? "page" : undefined}
                className={classNames(
                  "inline-flex min-h-9 items-center rounded-md px-4 text-sm font-medium",
                  chosen ? "bg-sheet text-ink" : "text-ink-soft hover:text-ink",
                )}
              >
                {t(`names.${market}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
