import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { searchAddress, type SearchPlace } from "@/lib/query/search-address";

type PageLinksProps = { place: SearchPlace; direction: "previous" | "next" };

/** A plain link to the page before or after what is shown. */
export function PageLinks({ place, direction }: PageLinksProps) {
  const t = useTranslations("search.results");
  const { from = place.page, ...query } = place;
  const page = direction === "next" ? place.page + 1 : from - 1;
  return (
    <nav aria-label={t("pages")}>
      <a
        href={localized(searchAddress({ ...query, page }), useLocale())}
        rel={direction === "next" ? "next" : "prev"}
        className={buttonClass()}
      >
        {t(direction)}
      </a>
    </nav>
  );
}
