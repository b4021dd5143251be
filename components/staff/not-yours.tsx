import { useLocale, useTranslations } from "next-intl";
import { NotFound } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

/** For somebody who is signed in and may not see a page of the desk. */
export function NotYours() {
  const t = useTranslations("staff.notYours");
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
