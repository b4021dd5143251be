import { useLocale, useTranslations } from "next-intl";
import type { QuoteDto } from "@/lib/contract/quote";
import { AmountRow } from "./amount-row";

/** Goods, freight and what is taken off or put on; what is nothing is left out, freight is "free". */
export function AmountRows({ amounts }: { amounts: QuoteDto["amounts"] }) {
  const t = useTranslations("quote.amounts");
  const locale = useLocale();
  return (
    <>
      <AmountRow label={t("goods")} amount={amounts.goods} locale={locale} />
      {amounts.discount.minor > 0 && (
        <AmountRow label={t("discount")} amount={amounts.discount} locale={locale} less />
      )}
      <AmountRow
        label={t("freight")}
        amount={amounts.freight}
        locale={locale}
        nothing={t("freeFreight")}
      />
      {amounts.extra.minor > 0 && (
        <AmountRow label={t("extra")} amount={amounts.extra} locale={locale} />
      )}
    </>
  );
}
