import { useLocale, useTranslations } from "next-intl";
import { buttonClass } from "@/components/ui/button-class";
import type { OfferDto } from "@/lib/contract/offer";
import { localized } from "@/lib/i18n/localized";
import { searchAddress } from "@/lib/query/search-address";

const LONGEST_QUERY = 80;

/** Stands where the price would be when nothing can be bought, and says why. Shows no price. */
export function ClosedPanel({ offer }: { offer: OfferDto }) {
  const t = useTranslations("product.closed");
  const locale = useLocale();
  const reason = closedReason(offer);
  const query = (offer.title ?? offer.originalTitle ?? "").slice(0, LONGEST_QUERY).trim();
  return (
    <section className="flex flex-col items-start gap-3 rounded-2xl bg-sheet p-5 shadow-lift sm:p-6">
      <h2 className="rounded-md bg-amber-wash px-2.5 py-1 text-base font-semibold text-amber">
        {t(reason)}
      </h2>
      <p className="text-base text-ink-soft">{t(`${reason}Body`)}</p>
      {query !== "" && (
        <a
          href={localized(
            searchAddress({ q: query, page: 1, sort: "relevance", filters: [] }),
            locale,
          )}
          className={buttonClass("primary")}
        >
          {t("action")}
        </a>
      )}
    </section>
  );
}

function closedReason({ onSale, skus, ladder, pricing }: OfferDto) {
  if (!onSale) return "offSale";
  const priced = pricing === "by_sku" ? skus.some((sku) => sku.unitPrice) : ladder.length > 0;
  return priced ? "soldOut" : "noPrice";
}
