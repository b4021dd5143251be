import "server-only";
import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { pictureSource } from "@/components/ui/picture-source";
import type { Locale } from "@/lib/i18n/locales";
import { localized, pageAlternates } from "@/lib/i18n/localized";
import { offerPath } from "@/lib/kernel/offer-ref";
import { loadOffer } from "./load";
import type { ProductAddress } from "./product-address";

const NOT_INDEXED = { index: false } as const;

/**
 * The page's facts for its head. Streamed: the shell does not wait for it, except for readers that run
 * no scripts and say so. Only a product that is there may be indexed.
 */
export async function productMetadata(asked: ProductAddress, locale: Locale): Promise<Metadata> {
  const t = await getTranslations({ locale, namespace: "product" });
  if (asked.kind === "nowhere") return { title: t("missing.title"), robots: NOT_INDEXED };
  if (asked.kind === "invalid") return { title: t("invalid.title"), robots: NOT_INDEXED };
  const looked = await loadOffer(asked.ref.market, asked.ref.id, locale);
  if (looked.kind === "not_found") return { title: t("missing.title"), robots: NOT_INDEXED };
  if (looked.kind === "unavailable") {
    const shell = await getTranslations({ locale, namespace: "shell" });
    return { title: shell("unavailable.title"), robots: NOT_INDEXED };
  }
  const offer = looked.value;
  const title = offer.title ?? offer.originalTitle ?? t("untitled");
  const description = t("description", { title, minimum: offer.minOrderQuantity });
  const path = offerPath(asked.ref);
  const picture = offer.images[0] === undefined ? null : pictureSource(offer.images[0], 960);
  return {
    title,
    description,
    alternates: pageAlternates(path, locale),
    openGraph: {
      title,
      description,
      url: localized(path, locale),
      ...(picture !== null && { images: [{ url: picture, alt: title }] }),
    },
  };
}
