import { useTranslations } from "next-intl";
import type { FilterDto } from "@/lib/contract/search";

const GROUPS = {
  shipping: ["ships_24h", "ships_48h"],
  seller: [
    "certified_factory",
    "curated",
    "five_stars",
    "no_quality_refunds",
    "strictly_selected",
    "strictly_selected_global",
  ],
  terms: ["dropship", "dropship_free_shipping", "returns_7d"],
  age: ["new_7d", "new_30d"],
} as const satisfies Record<string, FilterDto[]>;

type Group = keyof typeof GROUPS;

/** All filters behind one word. A disclosure of the browser's own: it opens without scripts. */
export function FilterPanel({ chosen }: { chosen: FilterDto[] }) {
  const t = useTranslations("search");
  return (
    <details className="filter-panel">
      <summary className="field flex min-h-10 items-center gap-2 px-3 text-sm font-medium sm:min-h-9">
        {chosen.length === 0
          ? t("toolbar.filters")
          : t("toolbar.filtersChosen", { count: chosen.length })}
        <svg viewBox="0 0 12 12" aria-hidden className="size-3">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      </summary>
      <div className="mt-1 grid gap-x-10 gap-y-6 rounded-xl bg-well p-5 sm:grid-cols-2 lg:grid-cols-4">
        {(Object.keys(GROUPS) as Group[]).map((group) => (
          <fieldset key={group}>
            <legend className="mb-1 text-xs font-semibold text-ink-soft">
              {t(`filterGroups.${group}`)}
            </legend>
            {GROUPS[group].map((filter) => (
              <label key={filter} className="flex min-h-9 items-center gap-2.5 text-sm">
                <input
                  type="checkbox"
                  name="filters"
                  value={filter}
                  defaultChecked={chosen.includes(filter)}
                  className="size-4.5 accent-seal"
                />
                {t(`filters.${filter}`)}
              </label>
            ))}
          </fieldset>
        ))}
      </div>
    </details>
  );
}
