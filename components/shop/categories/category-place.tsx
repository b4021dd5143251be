import { useLocale, useTranslations } from "next-intl";
import type { CategoryNodeDto } from "@/lib/contract/category";
import { localized } from "@/lib/i18n/localized";
import { CategoryName } from "./category-name";
import { categoryPath, CategoryTrail } from "./category-trail";

type CategoryPlaceProps = {
  category: CategoryNodeDto;
  above: readonly CategoryNodeDto[];
  children: readonly CategoryNodeDto[];
};

/** A category by its names, what is above it and what is in it. */
export function CategoryPlace({ category, above, children }: CategoryPlaceProps) {
  const t = useTranslations("lists.categories");
  const locale = useLocale();
  const { id, name } = category;
  return (
    <>
      <CategoryTrail above={above} />
      <h1 className="mt-1 text-xl font-semibold wrap-anywhere sm:text-2xl">
        <CategoryName node={category} />
      </h1>
      {children.length === 0 ? (
        <p className="mt-3 text-ink-soft">{t("none")}</p>
      ) : (
        <nav aria-label={t("within", { name })}>
          <ul className="directory mt-4">
            {children.map((child) => (
              <li key={child.id} className="min-w-0">
                <a
                  href={localized(categoryPath(child.id), locale)}
                  className="inline-flex min-h-11 flex-wrap items-center gap-x-2 font-medium underline-offset-4 hover:underline"
                >
                  <CategoryName node={child} />
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <p className="mt-2">
        <a
          href={localized(`/hot?category=${id}`, locale)}
          className="inline-flex min-h-11 items-center text-sm font-medium text-seal-text underline-offset-4 hover:underline"
        >
          {t("hot", { name })}
        </a>
      </p>
    </>
  );
}
