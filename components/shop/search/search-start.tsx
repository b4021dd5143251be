import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/layout/states";
import { localized } from "@/lib/i18n/localized";

/** The search page before anything was asked. */
export function SearchStart() {
  const t = useTranslations("search.start");
  const paste = useTranslations("paste");
  return (
    <Empty title={t("title")} level={1}>
      <p>{t("body")}</p>
      <p>
        <a href={localized("/search/paste", useLocale())} className="underline">
          {paste("several")}
        </a>
      </p>
    </Empty>
  );
}
