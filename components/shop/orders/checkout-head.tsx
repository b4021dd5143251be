import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { CheckoutDto } from "@/lib/contract/orders";
import { localized } from "@/lib/i18n/localized";

type CheckoutHeadProps = {
  checkout: Pick<CheckoutDto, "createdAt" | "total">;
  /** The page's own path, without its language. */
  path: string;
};

/** When it was confirmed, what it came to, and the ways on. */
export function CheckoutHead({ checkout, path }: CheckoutHeadProps) {
  const t = useTranslations("orders.page");
  const locale = useLocale();
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
      <div>
        <h1 className="text-xl font-semibold sm:text-2xl">{t("title")}</h1>
        <p className="mt-1 text-sm text-ink-soft">
          <Moment iso={checkout.createdAt} locale={locale} /> · {t("total")}{" "}
          <Price amount={checkout.total} locale={locale} className="font-semibold text-ink" />
        </p>
        <p className="mt-2 max-w-2xl text-sm text-ink-soft">{t("follows")}</p>
      </div>
      <nav className="no-print -mx-4 flex flex-wrap" aria-label={t("title")}>
        <noscript>
          <a href={localized(path, locale)} className={buttonClass("plain")}>
            {t("refresh")}
          </a>
        </noscript>
        <a href={localized("/wallet", locale)} className={buttonClass("quiet")}>
          {t("wallet")}
        </a>
        <a href={localized("/orders", locale)} className={buttonClass("quiet")}>
          {t("allOrders")}
        </a>
      </nav>
    </header>
  );
}
