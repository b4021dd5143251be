import { getMessages, getTranslations } from "next-intl/server";
import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { OfferGrid } from "@/components/shop/offer-grid";
import { Shelf } from "@/components/shop/lists/shelf";
import { anonymous } from "@/lib/auth/actor";
import type { Lookup } from "@/lib/catalog/lookup";
import { recommendedOffers } from "@/lib/catalog/recommended-offers";
import { searchSelection } from "@/lib/catalog/search-selection";
import { listQuery } from "@/lib/contract/offer-lists";
import type { SearchResultDto } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { listPath, type OfferList } from "@/lib/query/search-address";

/** A list that stands on home as a shelf: all but a shop's. */
type ShelvedList = Exclude<OfferList, { kind: "shop" }>;

/** One row on a wide screen, three on a phone. */
const SHOWN = 6;

/** The first goods of a list, one call kept for long. Its failure is its own; nothing there, no shelf. */
export async function ListShelf({ of, locale }: { of: ShelvedList; locale: Locale }) {
  const requestId = pageRequestId();
  const t = await getTranslations(
    of.kind === "recommended" ? "lists.recommended" : `lists.selected.${of.selection}`,
  );
  const looked = await read(of, locale, requestId);
  if (looked.kind === "unavailable") {
    const general = await getTranslations("lists.unavailable");
    return (
      <UnavailableNow
        compact
        href={localized("/", locale)}
        requestId={requestId}
        upstreamRequestId={looked.upstreamRequestId}
        retryAfterSeconds={looked.retryAfterSeconds}
        title={t("unavailable")}
        body={general("body")}
      />
    );
  }
  if (looked.kind === "not_found" || looked.value.offers.length === 0) return null;
  const { search } = await getMessages();
  return (
    <Shelf
      title={t("title")}
      path={listPath(of)}
      allLabel={t("all")}
      freshness={looked.value.freshness}
    >
      <OfferGrid
        offers={looked.value.offers.slice(0, SHOWN)}
        words={search.card}
        locale={locale}
        label={t("title")}
        rate={await shopperRate(locale)}
      />
    </Shelf>
  );
}

function read(
  of: ShelvedList,
  language: Locale,
  requestId: string,
): Promise<Lookup<SearchResultDto>> {
  return of.kind === "recommended"
    ? recommendedOffers(anonymous, 1, language, { requestId })
    : searchSelection(anonymous, of.selection, listQuery.parse({ language }), { requestId });
}
