import { useLocale, useTranslations } from "next-intl";
import type { CategoryNodeDto } from "@/lib/contract/category";
import { localized } from "@/lib/i18n/localized";
import { categoryPath } from "../categories/category-trail";

export type DirectoryEntry = { category: CategoryNodeDto; children: CategoryNodeDto[] };

/** Children shown under an entry; its page shows the rest. */
const SHOWN_CHILDREN = 4;

function categoryAddress({ id }: CategoryNodeDto, locale: string): string {
  return localized(categoryPath(id), locale);
}

/** The catalogue's table of contents. */
export function CategoryDirectory({ entries }: { entries: DirectoryEntry[] }) {
  const t = useTranslations("home.categories");
  const locale = useLocale();
  return (
    <nav aria-labelledby="categories">
      <h2 id="categories" className="text-xl font-semibold">
        {t("title")}
      </h2>
      {entries.length === 0 && <p className="mt-3 text-ink-soft">{t("empty")}</p>}
      <ul className="directory mt-4">
        {entries.map(({ category, children }) => (
          <li key={category.id} className="min-w-0">
            <a
              href={categoryAddress(category, locale)}
              className="inline-flex min-h-9 items-center font-semibold decoration-seal decoration-2 underline-offset-4 hover:underline"
            >
              {category.name}
            </a>
            {children.length > 0 && (
              <ul className="flex flex-wrap gap-x-3">
                {children.slice(0, SHOWN_CHILDREN).map((child) => (
                  <li key={child.id}>
                    <a
                      href={categoryAddress(child, locale)}
                      className="inline-flex min-h-7 items-center text-sm text-ink-soft underline-offset-4 hover:text-ink hover:underline"
                    >
                      {child.name}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
