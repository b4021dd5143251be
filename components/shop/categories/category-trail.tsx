import { useLocale, useTranslations } from "next-intl";
import { textLanguage } from "@/components/ui/text-language";
import type { CategoryNodeDto } from "@/lib/contract/category";
import { localized } from "@/lib/i18n/localized";

export function categoryPath(id: string): string {
  return `/categories/${id}`;
}

/** Links to the categories above one; itself is not among them, its heading follows. */
export function CategoryTrail({ above }: { above: readonly CategoryNodeDto[] }) {
  const t = useTranslations("lists.categories");
  const locale = useLocale();
  const steps = [
    { path: "/categories", name: t("all") },
    ...above.map(({ id, name }) => ({ path: categoryPath(id), name })),
  ];
  return (
    <nav aria-label={t("trail")} className="pt-6 text-sm text-ink-soft">
      <ol className="flex flex-wrap gap-x-2">
        {steps.map(({ path, name }, index) => (
          <li key={path} className="flex items-center gap-x-2">
            {index > 0 && <span aria-hidden>/</span>}
            <a
              href={localized(path, locale)}
              {...textLanguage(name)}
              className="inline-flex min-h-9 items-center underline-offset-4 hover:text-ink hover:underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
