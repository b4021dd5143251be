import { useLocale, useTranslations } from "next-intl";
import { NotFound } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

/**
 * The marketplace knows no such offer. Numbers come from links, and no documented call turns one into
 * an id: what a reader of a link can do instead is said here.
 */
export function MissingProduct() {
  const t = useTranslations("product.missing");
  const paste = useTranslations("paste");
  const locale = useLocale();
  return (
    <NotFound
      level={1}
      title={t("title")}
      actions={
        <>
          <a href={localized("/search", locale)} className={buttonClass("primary")}>
            {t("action")}
          </a>
          <a href={localized("/search/image", locale)} className={buttonClass("plain")}>
            {paste("actions.picture")}
          </a>
        </>
      }
    >
      <p>{t("body")}</p>
      <p>{paste("missing")}</p>
    </NotFound>
  );
}
