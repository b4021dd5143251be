import { useLocale, useTranslations } from "next-intl";
import { numberText } from "@/components/ui/number-text";
import type { OfferDto } from "@/lib/contract/offer";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { addSlot } from "./add-slot";
import { AddMany } from "./add-many";
import type { ProductCart } from "./product-cart";
import { VariantsTable } from "./variants-table";

type VariantsSectionProps = { offer: OfferDto; cart: ProductCart; rate: ExchangeRate | null };

/** All variants of an offer, and many of them into the cart at once. */
export function VariantsSection({ offer, cart, rate }: VariantsSectionProps) {
  const t = useTranslations("product.variants");
  const add = useTranslations("cart.add");
  const locale = useLocale();
  if (offer.skus.length < 2) return null;
  const table = (
    <VariantsTable
      offer={offer}
      rate={rate}
      fields={offer.buyable ? cart.skuFields : []}
      typed={cart.typed}
    />
  );
  return (
    <details className="disclosure" open={cart.many !== null}>
      <summary className="text-base font-semibold">
        {t("title")} ({numberText(offer.skus.length, locale)})
      </summary>
      <div className="mt-3">
        {offer.buyable ? (
          <AddMany slot={addSlot(cart, cart.many, locale)}>
            <p className="text-sm text-ink-soft">{add("hint")}</p>
            {table}
          </AddMany>
        ) : (
          table
        )}
      </div>
    </details>
  );
}
