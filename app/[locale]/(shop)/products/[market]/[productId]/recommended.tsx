import { getMessages, getTranslations } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { Shelf } from "@/components/shop/lists/shelf";
import { OfferGrid } from "@/components/shop/offer-grid";
import { anonymous } from "@/lib/auth/actor";
import { recommendedOffers } from "@/lib/catalog/recommended-offers";
import type { Locale } from "@/lib/i18n/locales";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { listPath } from "@/lib/query/search-address";

const SHOWN = 6;

/**
 * What the marketplace recommends to everyone, where it has little or nothing like this offer. An extra:
 * where it does not come, the page is complete without it.
 */
export async function Recommended({ offer, locale }: { offer: OfferRef; locale: Locale }) {
  const looked = await recommendedOffers(anonymous, 1, locale, { requestId: pageRequestId() });
  if (looked.kind !== "found") return null;
  const others = looked.value.offers.filter((card) => offerKeyText(card) !== offerKeyText(offer));
  if (others.length === 0) return null;
  const t = await getTranslations("lists.recommended");
  const { search } = await getMessages();
  return (
    <Shelf
      title={t("instead")}
      path={listPath({ kind: "recommended" })}
      allLabel={t("all")}
      freshness={looked.value.freshness}
    >
      <OfferGrid
        offers={others.slice(0, SHOWN)}
        words={search.card}
        locale={locale}
        label={t("instead")}
        rate={await shopperRate(locale)}
      />
    </Shelf>
  );
}
