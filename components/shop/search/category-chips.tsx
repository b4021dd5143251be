import { useLocale, useTranslations } from "next-intl";
import type { CategoryNodeDto } from "@/lib/contract/category";
import type { SearchQuery } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import { searchAddress } from "@/lib/query/search-address";
import { Chip } from "./chip";

type CategoryChipsProps = {
  query: SearchQuery;
  /** The category the search is in; null where there is none or its name is not known. */
  chosen: CategoryNodeDto | null;
  narrower: CategoryNodeDto[];
};

/** One row of categories, scrolled sideways where it does not fit. */
export function CategoryChips({ query, chosen, narrower }: CategoryChipsProps) {
  const t = useTranslations("search.categories");
  const locale = useLocale();
  if (query.category === undefined && narrower.length === 0) return null;
  const { category: _, ...anywhere } = { ...query, page: 1 };
  const name = chosen?.name ?? t("unknown");
  return (
    <nav aria-label={t("label")} className="chip-row mt-4">
      <ul className="flex gap-2">
        {query.category !== undefined && (
          <li>
            <Chip
              href={localized(searchAddress(anywhere), locale)}
              removeLabel={t("remove", { name })}
            >
              {name}
            </Chip>
          </li>
        )}
        {narrower.map((node) => (
          <li key={node.id}>
            <Chip href={localized(searchAddress({ ...anywhere, category: node.id }), locale)}>
              {node.name}
            </Chip>
          </li>
        ))}
      </ul>
    </nav>
  );
}
