import { StructuredData } from "@/components/layout/structured-data";
import type { OfferCardDto } from "@/lib/contract/offer-card";
import { offerPath } from "@/lib/kernel/offer-ref";

/** The offers of a results page as a list that search engines read. */
export function OfferListData({ offers }: { offers: OfferCardDto[] }) {
  return (
    <StructuredData
      data={{
        "@type": "ItemList",
        itemListElement: offers.map((offer, index) => ({
          "@type": "ListItem",
          position: index + 1,
          url: offerPath(offer),
          name: offer.title ?? offer.originalTitle ?? undefined,
        })),
      }}
    />
  );
}
