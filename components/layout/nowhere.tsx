import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";
import { NotFound } from "./states";

/** The page for an address that leads nowhere. */
export function Nowhere() {
  const t = useTranslations("shell.notFound");
  return (
    <NotFound
      title={t("title")}
      level={1}
      actions={
        <a href={localized("/", useLocale())} className={buttonClass("primary")}>
          {t("action")}
        </a>
      }
    >
      <p>{t("body")}</p>
    </NotFound>
  );
}
