import { useLocale, useTranslations } from "next-intl";
import type { RefusedForm } from "@/components/layout/form-trouble";
import { moneyText } from "@/lib/i18n/format-money";
import { localized } from "@/lib/i18n/localized";
import { parseAmount } from "@/lib/kernel/parse-amount";

type RefusalWayProps = {
  flash: Pick<RefusedForm, "reason" | "values"> | null;
  /** The page to come back to; the checkout unless told otherwise. */
  back?: string;
};

/** Where a refused confirmation or decision leads on: to the order there already is, or to the wallet. */
export function RefusalWay({ flash, back = "/checkout" }: RefusalWayProps) {
  const t = useTranslations("quote.refused");
  const locale = useLocale();
  const { checkoutId, missing = "" } = flash?.values ?? {};
  if (flash?.reason === "quote_used" && checkoutId) {
    const page = `/checkout/${encodeURIComponent(checkoutId)}`;
    return <Way href={localized(page, locale)}>{t("seeCheckout")}</Way>;
  }
  const amount = parseAmount(missing, "CNY");
  if (flash?.reason !== "insufficient_funds" || !amount.ok) return null;
  const query = new URLSearchParams({ amount: missing, back: localized(back, locale) });
  return (
    <Way href={localized(`/wallet/top-up?${query.toString()}`, locale)}>
      {t("addMoney", { amount: moneyText(amount.value, locale) })}
    </Way>
  );
}

function Way({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <p className="mt-1">
      <a href={href} className="inline-flex min-h-9 items-center font-semibold underline">
        {children}
      </a>
    </p>
  );
}
