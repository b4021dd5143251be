import { getMessages, getTranslations } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { OfferShelf } from "@/components/shop/home/offer-shelf";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import type { Lookup } from "@/lib/catalog/lookup";
import { searchOffers } from "@/lib/catalog/search-offers";
import { searchQuery, type SearchQuery } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";

type HomeShelfProps = {
  /** Which of the top categories. */
  position: number;
  locale: Locale;
};

/** What sells best in one of the top categories. Its failure is its own. */
export async function HomeShelf({ position, locale }: HomeShelfProps) {
  const requestId = pageRequestId();
  const root = await getCategory(anonymous, "0", locale, { requestId });
  if (root.kind !== "found")
    return <ShelfUnavailable failure={root} requestId={requestId} locale={locale} />;
  const category = root.value.children[position];
  if (!category) return null;
  const asked = searchQuery.safeParse({
    q: category.name,
    category: category.id,
    sort: "sales",
    language: locale,
  });
  if (!asked.success) return null;
  const query: SearchQuery = asked.data;
  const looked = await searchOffers(anonymous, query, { requestId });
  if (looked.kind !== "found") {
    return (
      <ShelfUnavailable
        failure={looked}
        requestId={requestId}
        name={category.name}
        locale={locale}
      />
    );
  }
  const { search } = await getMessages();
  return (
    <OfferShelf
      name={category.name}
      query={query}
      result={looked.value}
      words={search.card}
      locale={locale}
      rate={await shopperRate(locale)}
    />
  );
}

type ShelfUnavailableProps = {
  failure: Lookup<never>;
  requestId: string;
  name?: string;
  locale: Locale;
};

async function ShelfUnavailable({ failure, requestId, name, locale }: ShelfUnavailableProps) {
  const t = await getTranslations("home.shelf");
  const unavailable = failure.kind === "unavailable" ? failure : null;
  return (
    <UnavailableNow
      compact
      href={localized("/", locale)}
      requestId={requestId}
      upstreamRequestId={unavailable?.upstreamRequestId ?? null}
      retryAfterSeconds={unavailable?.retryAfterSeconds ?? null}
      title={name === undefined ? t("unavailableUnnamed") : t("unavailable", { name })}
      body={t("unavailableBody")}
    />
  );
}
