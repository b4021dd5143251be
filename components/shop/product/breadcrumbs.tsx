import { useTranslations } from "next-intl";
import { textLanguage } from "@/components/ui/text-language";
import type { OfferDto } from "@/lib/contract/offer";
import { localized } from "@/lib/i18n/localized";
import { searchAddress } from "@/lib/query/search-address";

export type Crumb = { name: string; path: string };

/** The way here: home, then the category where the marketplace named one. */
export function crumbsOf(
  offer: Pick<OfferDto, "categoryName" | "categoryIds">,
  home: string,
  locale: string,
) {
  const crumbs: Crumb[] = [{ name: home, path: localized("/", locale) }];
  const category = offer.categoryIds.at(-1);
  if (offer.categoryName !== null) {
    const path = searchAddress({
      q: offer.categoryName,
      page: 1,
      sort: "relevance",
      filters: [],
      ...(category !== undefined && { category }),
    });
    crumbs.push({ name: offer.categoryName, path: localized(path, locale) });
  }
  return crumbs;
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
