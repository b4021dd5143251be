import { useLocale, useTranslations } from "next-intl";
import { NotFound } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

/** The marketplace knows no such offer. */
export function MissingProduct() {
  const t = useTranslations("product.missing");
  return (
    <NotFound
      level={1}
      title={t("title")}
      actions={
        <a href={localized("/search", useLocale())} className={buttonClass("primary")}>
          {t("action")}
        </a>
      }
    >
      <p>{t("body")}</p>
    </NotFound>
  );
}
