import { getTranslations } from "next-intl/server";
import { nextTurn } from "@/app/next-turn";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { Whole } from "@/components/layout/whole";
import { RelatedFailure, RelatedSection } from "@/components/shop/related/related-section";
import type { Locale } from "@/lib/i18n/locales";
import type { OfferRef } from "@/lib/kernel/offer-ref";
import { loadOffer, loadRelated } from "./load";
import { Recommended } from "./recommended";

type RelatedProps = { offer: OfferRef; locale: Locale };

/**
 * Related goods, asked for beside the product. Their failure is told in their place alone. Where they
 * are few or none, what the marketplace recommends follows.
 */
export async function Related({ offer, locale }: RelatedProps) {
  const looked = await loadRelated(offer.market, offer.id, locale);
  if (looked.kind === "found") {
    const rate = await shopperRate(locale);
    const { offers, hasMore } = looked.value;
    return (
      <Whole ready={nextTurn()}>
        {offers.length > 0 && <RelatedSection offer={offer} result={looked.value} rate={rate} />}
        {!hasMore && <Recommended offer={offer} locale={locale} />}
      </Whole>
    );
  }
  if (looked.kind === "not_found") return <Recommended offer={offer} locale={locale} />;
  // Where the product itself did not come, its own face has said enough.
  const product = await loadOffer(offer.market, offer.id, locale);
  if (product.kind !== "found") return null;
  const t = await getTranslations("shell.unavailable");
  return <RelatedFailure offer={offer} reference={t("reference", { id: pageRequestId() })} />;
}
