import { useLocale, useTranslations } from "next-intl";
import { NotFound } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

/** The token leads to no picture: its time is over, or it never was one. */
export function ExpiredPicture() {
  const t = useTranslations("picture.expired");
  const locale = useLocale();
  return (
    <NotFound
      level={1}
      title={t("title")}
      actions={
        <a href={localized("/search/image", locale)} className={buttonClass("primary")}>
          {t("action")}
        </a>
      }
    >
      <p>{t("body")}</p>
    </NotFound>
  );
}
