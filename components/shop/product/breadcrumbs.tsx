import { useTranslations } from "next-intl";
import { textLanguage } from "@/components/ui/text-language";
import type { CategoryNodeDto } from "@/lib/contract/category";
import type { OfferDto } from "@/lib/contract/offer";
import { localized } from "@/lib/i18n/localized";
import { searchAddress } from "@/lib/query/search-address";
import { categoryPath } from "../categories/category-trail";

export type Crumb = { name: string; path: string };

type Placed = Pick<OfferDto, "market" | "categoryName" | "categoryIds">;

/**
 * The way here: home, then the categories whose names in the page's language are known, from the top
 * down. Where the last one is not among them, it comes as the marketplace named it.
 */
export function crumbsOf(
  { market, categoryName, categoryIds }: Placed,
  trail: readonly CategoryNodeDto[],
  home: string,
  locale: string,
): Crumb[] {
  const crumbs = [
    { name: home, path: "/" },
    ...trail.map(({ id, name }) => ({ name, path: categoryPath(id) })),
  ];
  const last = categoryIds.at(-1);
  if (categoryName !== null && (last === undefined || trail.at(-1)?.id !== last)) {
    // Only 1688's categories have pages.
    const path =
      market === "1688" && last !== undefined
        ? categoryPath(last)
        : searchAddress({ q: categoryName, market, page: 1, sort: "relevance", filters: [] });
    crumbs.push({ name: categoryName, path });
  }
  return crumbs.map(({ name, path }) => ({ name, path: localized(path, locale) }));
}

/** Links upwards. The page itself is not among them: its title follows at once. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const t = useTranslations("product");
  return (
    <nav aria-label={t("breadcrumbs")} className="text-sm text-ink-soft">
      <ol className="flex flex-wrap gap-x-2">
        {crumbs.map(({ name, path }, index) => (
          <li key={path} className="flex gap-x-2">
            {index > 0 && <span aria-hidden>/</span>}
            <a
              href={path}
              {...textLanguage(name)}
              className="underline-offset-4 hover:text-ink hover:underline"
            >
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
