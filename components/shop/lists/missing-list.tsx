import { useLocale, useTranslations } from "next-intl";
import { NotFound } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import { localized } from "@/lib/i18n/localized";

/** The address names no shop, or no category. */
export function MissingList({ of }: { of: "shop" | "category" }) {
  const t = useTranslations("lists");
  const locale = useLocale();
  const shop = of === "shop";
  return (
    <NotFound
      level={1}
      title={shop ? t("shop.missing.title") : t("categories.missing.title")}
      actions={
        <a
          href={localized(shop ? "/search" : "/categories", locale)}
          className={buttonClass("primary")}
        >
          {shop ? t("shop.missing.action") : t("categories.all")}
        </a>
      }
    >
      <p>{shop ? t("shop.missing.body") : t("categories.missing.body")}</p>
    </NotFound>
  );
}
