import { useLocale, useTranslations } from "next-intl";
import { MARKET_NAMES } from "@/components/shop/market-badge";
import type { QuoteDto } from "@/lib/contract/quote";
import { moneyText } from "@/lib/i18n/format-money";

/** How the service fee comes about, rule by rule. */
export function FeeRules({ rules }: { rules: QuoteDto["feeRules"] }) {
  const t = useTranslations("quote.fee");
  const locale = useLocale();
  const format = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 2 });
  return rules.map(({ basisPoints, minimum, scope, market }, index) => {
    const percent = format.format(basisPoints / 10_000);
    const rule =
      minimum.minor === 0
        ? t("plain", { percent })
        : t(scope, { percent, minimum: moneyText(minimum, locale) });
    return (
      <span key={index} className="block">
        {market === null ? rule : t("of", { market: MARKET_NAMES[market], rule })}
      </span>
    );
  });
}
