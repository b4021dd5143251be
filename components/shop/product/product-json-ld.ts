import { pictureSource } from "@/components/ui/picture-source";
import type { OfferDto } from "@/lib/contract/offer";
import { localized } from "@/lib/i18n/localized";
import { toDecimal } from "@/lib/kernel/money";
import { offerPath } from "@/lib/kernel/offer-ref";
import type { Crumb } from "./breadcrumbs";

const SCHEMA = "https://schema.org";

/**
 * What search engines may know: the product, its really buyable price range, and the way to it. An
 * offer that can't be bought has no price. Addresses of our own are relative to the page.
 */
export function productJsonLd(
  offer: OfferDto,
  crumbs: readonly Crumb[],
  locale: string,
): Record<string, unknown> {
  const title = offer.title ?? offer.originalTitle ?? offer.id;
  const images = offer.images.flatMap((url) => pictureSource(url, 960) ?? []);
  const product = {
    "@type": "Product",
    name: title,
    sku: offer.id,
    url: localized(offerPath(offer), locale),
    ...(images.length > 0 && { image: images }),
    ...(offer.originalTitle !== null && { alternateName: offer.originalTitle }),
    ...(offer.categoryName !== null && { category: offer.categoryName }),
    offers: offersOf(offer),
  };
  const trail = {
    "@type": "BreadcrumbList",
    itemListElement: crumbs.map(({ name, path }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: path,
    })),
  };
  return { "@graph": [product, trail] };
}

function offersOf({ buyable, onSale, skus, seller }: OfferDto): object {
  const from =
    seller.name === null ? {} : { seller: { "@type": "Organization", name: seller.name } };
  if (!buyable) {
    const availability = `${SCHEMA}/${onSale ? "OutOfStock" : "Discontinued"}`;
    return { "@type": "Offer", availability, ...from };
  }
  const { min, max } = buyable;
  const shared = { priceCurrency: min.currency, availability: `${SCHEMA}/InStock`, ...from };
  if (min.minor === max.minor) return { "@type": "Offer", price: toDecimal(min), ...shared };
  return {
    "@type": "AggregateOffer",
    lowPrice: toDecimal(min),
    highPrice: toDecimal(max),
    offerCount: skus.filter((sku) => sku.stock !== 0 && sku.unitPrice).length,
    ...shared,
  };
}
