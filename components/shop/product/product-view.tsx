import { useLocale, useMessages, useTranslations } from "next-intl";
import { StaleAnswer } from "@/components/layout/stale-answer";
import { StructuredData } from "@/components/layout/structured-data";
import type { CategoryNodeDto } from "@/lib/contract/category";
import type { OfferDto } from "@/lib/contract/offer";
import type { ExchangeRate } from "@/lib/kernel/convert";
import { addSlot } from "./add-slot";
import { Attributes } from "./attributes";
import { Breadcrumbs, crumbsOf } from "./breadcrumbs";
import { BuyPanel } from "./buy-panel";
import { ClosedPanel } from "./closed-panel";
import { Description } from "./description";
import { Gallery } from "./gallery";
import { galleryPictures } from "./gallery-pictures";
import { panelOffer } from "./panel-offer";
import { pictureOfPlace, placeFromAddress } from "./panel-place";
import "./product.css";
import "./product-facts.css";
import { ProductHead } from "./product-head";
import { productJsonLd } from "./product-json-ld";
import { ProductStage } from "./product-stage";
import { ProductVideos } from "./product-videos";
import { SellerCard } from "./seller-card";
import { ShippingFacts } from "./shipping-facts";
import type { ProductCart } from "./product-cart";
import { VariantsSection } from "./variants-section";

type ProductViewProps = {
  offer: OfferDto;
  /** The categories it is in whose names are known, from the top down. */
  trail: readonly CategoryNodeDto[];
  /** The page's query string: variant and quantity, where a form or a link asked for them. */
  address: URLSearchParams;
  rate: ExchangeRate | null;
  /** Marks it as a favourite. */
  heart: React.ReactNode;
  cart: ProductCart;
};

/** A product as it really is. */
export function ProductView({ offer, trail, address, rate, heart, cart }: ProductViewProps) {
  const t = useTranslations("product");
  const { product: words } = useMessages();
  const locale = useLocale();
  const title = offer.title ?? offer.originalTitle ?? t("untitled");
  const crumbs = crumbsOf(offer, trail, t("home"), locale);
  const panel = panelOffer(offer);
  const start = placeFromAddress(panel, address);
  return (
    <article className="product-page">
      <Breadcrumbs crumbs={crumbs} />
      <StaleAnswer freshness={offer.freshness} />
      <ProductStage first={address.size === 0 ? null : pictureOfPlace(panel, start)}>
        <div className="product-columns mt-4">
          <div className="product-pictures">
            <Gallery
              pictures={galleryPictures(offer)}
              title={title}
              tint={offer.id}
              words={words.gallery}
            />
          </div>
          <div className="product-aside">
            <ProductHead offer={offer} heart={heart} />
            {offer.buyable ? (
              <BuyPanel
                offer={panel}
                start={start}
                words={words.panel}
                locale={locale}
                rate={rate}
                cart={addSlot(cart, cart.one, locale)}
              />
            ) : (
              <ClosedPanel offer={offer} />
            )}
          </div>
          <div className="product-details">
            <VariantsSection offer={offer} cart={cart} rate={rate} />
            <Attributes attributes={offer.attributes} />
            <ShippingFacts offer={offer} />
            <SellerCard seller={offer.seller} market={offer.market} />
            <ProductVideos offer={offer} />
            <Description html={offer.descriptionHtml} />
          </div>
        </div>
      </ProductStage>
      <StructuredData data={productJsonLd(offer, crumbs, locale)} />
    </article>
  );
}
