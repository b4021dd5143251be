import { useTranslations } from "next-intl";
import type { SortDto } from "@/lib/contract/search";
import type { Market } from "@/lib/kernel/offer-ref";

/** Taobao does not say how many buyers come back. */
const ORDERS = {
  "1688": ["relevance", "sales", "repurchase", "price_asc", "price_desc"],
  taobao: ["relevance", "sales", "price_asc", "price_desc"],
} as const satisfies Record<Market, SortDto[]>;

/** In which order. `data-chosen` lets the form return to it. */
export function SortField({ sort, market }: { sort: SortDto; market: Market }) {
  const t = useTranslations("search");
  return (
    <label className="flex min-w-0 items-center gap-2 text-sm text-ink-soft max-sm:basis-full">
      <span className="max-sm:sr-only">{t("toolbar.sort")}</span>
      <select
        name="sort"
        defaultValue={sort}
        data-chosen={sort}
        className="field min-h-10 min-w-0 pr-8 pl-3 max-sm:w-full sm:min-h-9"
      >
        {ORDERS[market].map((value) => (
          <option key={value} value={value}>
            {t(`sorts.${value}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
