import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import type { SearchQuery } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import { searchAddress } from "@/lib/query/search-address";

/** The marketplace answered with nothing: what to try next. */
export function NoOffers({ query }: { query: SearchQuery }) {
  const t = useTranslations("search.empty");
  const locale = useLocale();
  if (query.page > 1) {
    return (
      <Empty
        title={t("pastTitle", { page: query.page })}
        actions={
          <a
            href={localized(searchAddress({ ...query, page: 1 }), locale)}
            className={buttonClass("primary")}
          >
            {t("pastAction")}
          </a>
        }
      >
        <p>{t("pastBody")}</p>
      </Empty>
    );
  }
  const { q, min, max, filters, category } = query;
  const narrowed = [min, max, category].some((part) => part !== undefined) || filters.length > 0;
  return (
    <Empty
      title={t("title", { query: q })}
      actions={
        narrowed ? (
          <a
            href={localized(searchAddress({ q, page: 1, sort: query.sort, filters: [] }), locale)}
            className={buttonClass("primary")}
          >
            {t("loosenAction", { query: q })}
          </a>
        ) : undefined
      }
    >
      <p>{t("body")}</p>
      <ul className="list-disc space-y-1 pl-5">
        {narrowed && <li>{t("loosen")}</li>}
        <li>{t("shorter")}</li>
        <li>{t("chinese")}</li>
      </ul>
    </Empty>
  );
}
