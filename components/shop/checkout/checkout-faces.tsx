import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

/** Nothing is in the cart that could be ordered. */
export function NothingToQuote() {
  const t = useTranslations("quote.empty");
  const locale = useLocale();
  return (
    <Empty
      title={t("title")}
      actions={
        <a href={localized("/cart", locale)} className={buttonClass("primary")}>
          {t("cart")}
        </a>
      }
    >
      <p>{t("body")}</p>
    </Empty>
  );
}

/** The operator has not said where goods go. */
export function NoPlace() {
  const t = useTranslations("quote");
  const locale = useLocale();
  return (
    <Empty
      title={t("noPlace.title")}
      actions={
        <a href={localized("/cart", locale)} className={buttonClass()}>
          {t("backToCart")}
        </a>
      }
    >
      <p>{t("noPlace.body")}</p>
    </Empty>
  );
}
