import { useLocale, useTranslations } from "next-intl";
import { NotFound } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";

/** An address no product can have. `message` is what the API says of the same id. */
export function InvalidProduct({ message }: { message: string }) {
  const t = useTranslations("product");
  return (
    <NotFound
      level={1}
      title={t("invalid.title")}
      actions={
        <a href={localized("/search", useLocale())} className={buttonClass("primary")}>
          {t("missing.action")}
        </a>
      }
    >
      <p>{useLocale() === DEFAULT_LOCALE ? message : t("invalid.rule")}</p>
    </NotFound>
  );
}
