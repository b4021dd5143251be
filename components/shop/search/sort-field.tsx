import { useTranslations } from "next-intl";
import type { SortDto } from "@/lib/contract/search";

const ORDER = [
  "relevance",
  "sales",
  "repurchase",
  "price_asc",
  "price_desc",
] as const satisfies SortDto[];

/** In which order. `data-chosen` lets the form return to it. */
export function SortField({ sort }: { sort: SortDto }) {
  const t = useTranslations("search");
  return (
    <label className="flex items-center gap-2 text-sm text-ink-soft">
      {t("toolbar.sort")}
      <select
        name="sort"
        defaultValue={sort}
        data-chosen={sort}
        className="field min-h-9 pr-8 pl-3"
      >
        {ORDER.map((value) => (
          <option key={value} value={value}>
            {t(`sorts.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
