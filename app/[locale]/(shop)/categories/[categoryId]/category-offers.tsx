import { getMessages, getTranslations } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { categoryPath } from "@/components/shop/categories/category-trail";
import { Shelf } from "@/components/shop/lists/shelf";
import { OfferGrid } from "@/components/shop/offer-grid";
import { anonymous } from "@/lib/auth/actor";
import { searchOffers } from "@/lib/catalog/search-offers";
import type { CategoryNodeDto } from "@/lib/contract/category";
import { searchQuery } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { searchAddress } from "@/lib/query/search-address";

type CategoryOffersProps = { category: CategoryNodeDto; locale: Locale };

/** Offers of a category. Search needs a word: the category's name goes with its id. */
export async function CategoryOffers({ category: { id, name }, locale }: CategoryOffersProps) {
  const t = await getTranslations("lists.categories");
  const requestId = pageRequestId();
  const asked = searchQuery.safeParse({ q: name, category: id, language: locale });
  // A name the search does not take; the category's children still lead on.
  if (!asked.success) return null;
  const looked = await searchOffers(anonymous, asked.data, { requestId });
  if (looked.kind !== "found") {
    return (
      <UnavailableNow
        href={localized(categoryPath(id), locale)}
        requestId={requestId}
        upstreamRequestId={looked.kind === "unavailable" ? looked.upstreamRequestId : null}
        retryAfterSeconds={looked.kind === "unavailable" ? looked.retryAfterSeconds : null}
        title={t("offersUnavailable", { name })}
      />
    );
  }
  const { offers, freshness } = looked.value;
  const { search } = await getMessages();
  const title = t("offers", { name });
  return (
    <Shelf
      title={title}
      path={searchAddress(asked.data)}
      allLabel={t("allOffers", { name })}
      freshness={freshness}
    >
      {offers.length === 0 ? (
        <p className="text-ink-soft">{t("noOffers", { name })}</p>
      ) : (
        <OfferGrid
          offers={offers}
          words={search.card}
          locale={locale}
          label={title}
          rate={await shopperRate(locale)}
        />
      )}
    </Shelf>
  );
}
