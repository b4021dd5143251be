import { getTranslations } from "next-intl/server";
import { nextTurn } from "@/app/next-turn";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { Whole } from "@/components/layout/whole";
import { MissingProduct } from "@/components/shop/product/missing-product";
import { ProductView } from "@/components/shop/product/product-view";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";
import { offerPath, type OfferRef } from "@/lib/kernel/offer-ref";
import { Heart } from "./heart";
import { loadOffer } from "./load";
import { offerTrail } from "./offer-trail";
import { productCart, type ProductAsked, type Search } from "./product-cart";

type ProductProps = {
  offer: OfferRef;
  /** The page's parameters. */
  search: Search;
  cart: ProductAsked;
  locale: Locale;
};

/** The product, once the marketplace has answered; or that it has not, or that there is none. */
export async function Product({ offer, search, cart, locale }: ProductProps) {
  const looked = await loadOffer(offer.market, offer.id, locale);
  const rate = await shopperRate(locale);
  switch (looked.kind) {
    case "found":
      return (
        <Whole ready={nextTurn()}>
          <ProductView
            offer={looked.value}
            trail={offerTrail(looked.value, locale)}
            address={cart.address}
            rate={rate}
            heart={<Heart offer={offer} search={search} />}
            cart={await productCart(looked.value, cart, locale)}
          />
        </Whole>
      );
    case "not_found":
      return <MissingProduct />;
    case "unavailable": {
      const t = await getTranslations("product");
      return (
        <UnavailableNow
          href={localized(offerPath(offer), locale)}
          requestId={pageRequestId()}
          upstreamRequestId={looked.upstreamRequestId}
          retryAfterSeconds={looked.retryAfterSeconds}
          body={t("unavailable")}
          level={1}
        />
      );
    }
  }
}
