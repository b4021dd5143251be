import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { listPath, searchAddress, type SearchPlace } from "@/lib/query/search-address";

/** The marketplace answered with nothing: the whole list, or the same words elsewhere. */
export function EmptyList({ place }: { place: SearchPlace }) {
  const t = useTranslations("lists.empty");
  const locale = useLocale();
  const { q, page } = place;
  const whole = listPath(place.within);
  const narrowed = searchAddress(place) !== whole;
  return (
    <Empty
      title={q === "" ? t("title") : t("titleFor", { query: q })}
      actions={
        narrowed ? (
          <a href={localized(whole, locale)} className={buttonClass("primary")}>
            {t("whole")}
          </a>
        ) : undefined
      }
    >
      <p>{page > 1 ? t("past", { page }) : t("body")}</p>
      {q !== "" && (
        <p>
          <a
            href={localized(searchAddress({ q, page: 1, sort: "relevance", filters: [] }), locale)}
            className="underline underline-offset-4"
          >
            {t("elsewhere", { query: q })}
          </a>
        </p>
      )}
    </Empty>
  );
}
