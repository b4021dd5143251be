import { useLocale, useTranslations } from "next-intl";
import { numberText, weightText } from "@/components/ui/number-text";
import { PriceBeside } from "@/components/ui/price-beside";
import type { OfferDto } from "@/lib/contract/offer";
import type { ExchangeRate } from "@/lib/kernel/convert";

type VariantsTableProps = { offer: OfferDto; rate: ExchangeRate | null };

/** Every variant with its own price, stock and weight, as a table that needs no scripts. */
export function VariantsTable({ offer, rate }: VariantsTableProps) {
  const t = useTranslations("product.variants");
  const locale = useLocale();
  if (offer.skus.length < 2) return null;
  const priced = offer.onSale;
  const weighed = offer.skus.some((sku) => sku.weightGrams !== null);
  return (
    <details className="disclosure">
      <summary className="text-base font-semibold">
        {t("title")} ({numberText(offer.skus.length, locale)})
      </summary>
      <div
        role="region"
        aria-label={t("title")}
        tabIndex={0}
        className="mt-3 max-h-[32rem] overflow-auto"
      >
        <table className="variants w-full text-sm">
          <thead>
            <tr>
              <th scope="col">{t("variant")}</th>
              {priced && <th scope="col">{t("price")}</th>}
              <th scope="col">{t("stock")}</th>
              {weighed && <th scope="col">{t("weight")}</th>}
            </tr>
          </thead>
          <tbody>
            {offer.skus.map((sku, index) => (
              <tr key={sku.skuId ?? index}>
                <th scope="row">{variantName(offer, sku) ?? t("only")}</th>
                {priced && (
                  <td>
                    {sku.unitPrice ? (
                      <PriceBeside amount={sku.unitPrice} rate={rate} locale={locale} />
                    ) : (
                      t("unknown")
                    )}
                  </td>
                )}
                <td>
                  {sku.stock === null
                    ? t("unknown")
                    : sku.stock === 0
                      ? t("soldOut")
                      : numberText(sku.stock, locale)}
                </td>
                {weighed && (
                  <td>
                    {sku.weightGrams === null ? t("unknown") : weightText(sku.weightGrams, locale)}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}

function variantName(offer: OfferDto, sku: OfferDto["skus"][number]): string | null {
  const names = sku.choice.flatMap(
    (value, option) => offer.options[option]?.values[value]?.text ?? [],
  );
  return names.length === 0 ? null : names.join(" · ");
}
