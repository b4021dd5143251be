import { StructuredData } from "@/components/layout/structured-data";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import { localized } from "@/lib/i18n/localized";
import { offerPath } from "@/lib/kernel/offer-ref";

/** The offers of a results page as a list that search engines read. */
export function OfferListData({ offers, locale }: { offers: OfferCardDto[]; locale: string }) {
  return (
    <StructuredData
      data={{
        "@type": "ItemList",
        itemListElement: offers.map((offer, index) => ({
          "@type": "ListItem",
          position: index + 1,
          url: localized(offerPath(offer), locale),
          name: offer.title ?? offer.originalTitle ?? undefined,
        })),
      }}
    />
  );
}
