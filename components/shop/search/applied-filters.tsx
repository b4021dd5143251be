import { useLocale, useTranslations } from "next-intl";
import { localized } from "@/lib/i18n/localized";
import { searchAddress, type SearchPlace } from "@/lib/query/search-address";
import { Chip } from "./chip";

/** What narrows the search now, each with its own way out. */
export function AppliedFilters({ query }: { query: SearchPlace }) {
  const t = useTranslations("search");
  const locale = useLocale();
  const { min, max, ...anyPrice } = { ...query, page: 1 };
  const priced = min !== undefined || max !== undefined;
  if (query.filters.length === 0 && !priced) return null;
  const price =
    min === undefined
      ? t("toolbar.priceTo", { max: max ?? "" })
      : max === undefined
        ? t("toolbar.priceFrom", { min })
        : t("toolbar.priceChip", { min, max });
  return (
    <ul aria-label={t("toolbar.applied")} className="mt-3 flex flex-wrap gap-2">
      {priced && (
        <li>
          <Chip
            href={localized(searchAddress(anyPrice), locale)}
            removeLabel={t("toolbar.remove", { name: price })}
          >
            {price}
          </Chip>
        </li>
      )}
      {query.filters.map((filter) => {
        const filters = query.filters.filter((other) => other !== filter);
        const name = t(`filters.${filter}`);
        return (
          <li key={filter}>
            <Chip
              href={localized(searchAddress({ ...query, page: 1, filters }), locale)}
              removeLabel={t("toolbar.remove", { name })}
            >
              {name}
            </Chip>
          </li>
        );
      })}
      {query.filters.length + Number(priced) > 1 && (
        <li>
          <Chip href={localized(searchAddress({ ...anyPrice, filters: [] }), locale)}>
            {t("toolbar.clear")}
          </Chip>
        </li>
      )}
    </ul>
  );
}
