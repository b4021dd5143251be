import "server-only";
import { getMessages } from "next-intl/server";
import { pageFlash } from "@/app/page-flash";
import type { ProductCart } from "@/components/shop/product/product-cart";
import { offerShape } from "@/lib/cart/offer-shape";
import { skuKeyOf } from "@/lib/cart/sku-key";
import type { OfferDto } from "@/lib/contract/offer";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { offerPath } from "@/lib/kernel/offer-ref";
import { randomId } from "@/lib/kernel/random-id";

type Search = Record<string, string | string[] | undefined>;

/** What is picked on the page: the address's own, or what a form that was refused had sent. */
export type ProductAsked = {
  address: URLSearchParams;
  /** Pieces a form without scripts has just put into the cart. */
  added: number | null;
  /** Why such a form was refused. */
  refused: string | null;
};

const ADDED = /^\d{1,9}$/;

export async function productAsked(search: Search, query: URLSearchParams): Promise<ProductAsked> {
  const flash = await pageFlash(search);
  const { added } = search;
  const address = flash ? new URLSearchParams(flash.values) : query;
  for (const own of ["added", "flash"]) address.delete(own);
  return {
    address,
    added: typeof added === "string" && ADDED.test(added) ? Number(added) : null,
    refused: flash && (flash.reason ?? "other"),
  };
}

/** The way from a product into the cart. Each page carries an operation id of its own. */
export async function productCart(
  offer: OfferDto,
  { address, added, refused }: ProductAsked,
  locale: Locale,
): Promise<ProductCart> {
  const { cart } = await getMessages();
  const asked = new URLSearchParams({
    operationId: randomId(16),
    language: locale,
    shape: offerShape(offer),
  });
  const refusal = refused === null ? null : ({ kind: "refused", reason: refused } as const);
  const many = [...address.keys()].some((name) => name.startsWith("quantities["));
  const done = added === null ? null : ({ kind: "done", pieces: added } as const);
  return {
    action: `/api/cart${offerPath(offer).replace("/products/", "/offers/")}?${asked}`,
    words: { add: cart.add, problems: cart.problems, cart: localized("/cart", locale) },
    one: (many ? null : refusal) ?? done,
    many: many ? refusal : null,
    skuFields: offer.skus.map((sku) => {
      const key = skuKeyOf(offer.market, sku);
      return key === null || sku.unitPrice === null ? null : `quantities[${key}]`;
    }),
    typed: address,
  };
}
