import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { searchAddress, type SearchPlace } from "@/lib/query/search-address";
import { AppliedFilters } from "./applied-filters";
import { FilterPanel } from "./filter-panel";
import { InstantForm } from "./instant-form";
import { PriceFields } from "./price-fields";
import { SortField } from "./sort-field";

/** Sort, price and filters: a plain form to /search, applied at once where scripts run. */
export function SearchToolbar({ query }: { query: SearchPlace }) {
  const t = useTranslations("search.toolbar");
  const market = useTranslations("market");
  const { market: place = "1688" } = query;
  return (
    <section aria-label={t("label")} className="mt-4">
      <InstantForm
        address={localized(searchAddress({ ...query, page: 1 }), useLocale())}
        className="flex flex-wrap items-center gap-x-4 gap-y-2 sm:gap-x-6"
      >
        {query.q !== "" && <input type="hidden" name="q" value={query.q} />}
        {place !== "1688" && <input type="hidden" name="market" value={place} />}
        {query.category !== undefined && (
          <input type="hidden" name="category" value={query.category} />
        )}
        <SortField sort={query.sort} market={place} />
        {place === "1688" && (
          <>
            <PriceFields min={query.min ?? ""} max={query.max ?? ""} />
            <FilterPanel chosen={query.filters} />
          </>
        )}
        <button className={buttonClass("plain", "small", "replaced-by-scripts")}>
          {t("apply")}
        </button>
      </InstantForm>
      <AppliedFilters query={query} />
      {place === "taobao" && <p className="mt-3 text-sm text-ink-faint">{market("note")}</p>}
    </section>
  );
}
