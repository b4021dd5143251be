import { useLocale, useTranslations } from "next-intl";
import { numberText, weightText } from "@/components/ui/number-text";
import { PriceBeside } from "@/components/ui/price-beside";
import type { OfferDto } from "@/lib/contract/offer";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";

type VariantsTableProps = {
  offer: OfferDto;
  rate: ExchangeRate | null;
  /** By index of the SKU, the name of its quantity field; empty where nothing can be bought. */
  fields: readonly (string | null)[];
  /** What had been typed into a form that was refused. */
  typed: URLSearchParams;
};

/**
 * Every variant with its own price, stock and weight, and a field to say how many, as a table that needs
 * no scripts. Stands in a form where something can be bought.
 */
export function VariantsTable({ offer, rate, fields, typed }: VariantsTableProps) {
  const t = useTranslations("product.variants");
  const cart = useTranslations("cart.add");
  const locale = useLocale();
  const priced = offer.onSale;
  const weighed = offer.skus.some((sku) => sku.weightGrams !== null);
  return (
    <div role="region" aria-label={t("title")} tabIndex={0} className="max-h-[32rem] overflow-auto">
      <table className="variants w-full text-sm">
        <thead>
          <tr>
            <th scope="col">{t("variant")}</th>
            {priced && <th scope="col">{t("price")}</th>}
            <th scope="col">{t("stock")}</th>
            {weighed && <th scope="col">{t("weight")}</th>}
            {fields.length > 0 && <th scope="col">{cart("quantity")}</th>}
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
              {fields.length > 0 && (
                <td>
                  <QuantityInput
                    name={sku.stock === 0 ? null : (fields[index] ?? null)}
                    label={cart("quantityOf", { variant: variantName(offer, sku) ?? t("only") })}
                    lot={offer.lotSize}
                    typed={typed}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type QuantityInputProps = {
  name: string | null;
  label: string;
  lot: number;
  typed: URLSearchParams;
};

function QuantityInput({ name, label, lot, typed }: QuantityInputProps) {
  if (name === null) return null;
  return (
    <input
      type="number"
      name={name}
      aria-label={label}
      min={0}
      max={LARGEST_QUANTITY}
      step={lot}
      inputMode="numeric"
      autoComplete="off"
      defaultValue={typed.get(name) ?? ""}
      className="field tabular h-11 w-20 px-2 text-right"
    />
  );
}

function variantName(offer: OfferDto, sku: OfferDto["skus"][number]): string | null {
  const names = sku.choice.flatMap(
    (value, option) => offer.options[option]?.values[value]?.text ?? [],
  );
  return names.length === 0 ? null : names.join(" · ");
}
