import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { Suspense } from "react";
import { setRequestLocale } from "next-intl/server";
import { shopperRate } from "@/app/shopper-rate";
import { InvalidProduct } from "@/components/shop/product/invalid-product";
import { ProductSkeleton } from "@/components/shop/product/product-skeleton";
import { ProductView } from "@/components/shop/product/product-view";
import { RelatedSkeleton } from "@/components/shop/related/related-skeleton";
import { tellsRelated } from "@/lib/catalog/markets";
import { peekOffer } from "@/lib/catalog/peek-offer";
import type { Locale } from "@/lib/i18n/locales";
import { Heart } from "./heart";
import { offerTrail } from "./offer-trail";
import { Product } from "./product";
import { queryOf, readProductAddress } from "./product-address";
import { productAsked, productCart } from "./product-cart";
import { productMetadata } from "./product-metadata";
import { Recommended } from "./recommended";
import { Related } from "./related";

type ProductPageProps = {
  params: Promise<{ locale: Locale; market: string; productId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: ProductPageProps): Promise<Metadata> {
  const { locale, market, productId } = await params;
  return productMetadata(readProductAddress(market, productId), locale);
}

/**
 * What memory holds is answered whole, with its true status. What it does not hold streams: the shell
 * leaves at once, product and related goods follow as they come. See decision 0012.
 */
export default async function ProductPage({ params, searchParams }: ProductPageProps) {
  const { locale, market, productId } = await params;
  setRequestLocale(locale);
  const asked = readProductAddress(market, productId);
  if (asked.kind === "nowhere") notFound();
  if (asked.kind === "invalid") return <InvalidProduct message={asked.message} />;
  const held = peekOffer(asked.ref, locale);
  if (held.kind === "gone") notFound();
  const search = await searchParams;
  const cart = await productAsked(search, queryOf(search));
  return (
    <>
      {held.kind === "found" ? (
        <ProductView
          offer={held.value}
          trail={offerTrail(held.value, locale)}
          address={cart.address}
          rate={await shopperRate(locale)}
          heart={<Heart offer={asked.ref} search={search} />}
          cart={await productCart(held.value, cart, locale)}
        />
      ) : (
        <Suspense fallback={<ProductSkeleton offer={asked.ref} />}>
          <Product offer={asked.ref} search={search} cart={cart} locale={locale} />
        </Suspense>
      )}
      <Suspense fallback={<RelatedSkeleton />}>
        {tellsRelated(asked.ref) ? (
          <Related offer={asked.ref} locale={locale} />
        ) : (
          <Recommended offer={asked.ref} locale={locale} />
        )}
      </Suspense>
    </>
  );
}
