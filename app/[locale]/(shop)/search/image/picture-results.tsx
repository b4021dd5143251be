import { pageRequestId } from "@/app/request-id";
import { shopperRate } from "@/app/shopper-rate";
import { UnavailableNow } from "@/components/layout/unavailable-now";
import { AlikeList } from "@/components/shop/picture/alike-list";
import { NothingAlike } from "@/components/shop/picture/nothing-alike";
import { anonymous } from "@/lib/auth/actor";
import { searchByPicture } from "@/lib/catalog/search-by-picture";
import type { PictureOffersQuery } from "@/lib/contract/picture-search";
import type { SearchResultDto } from "@/lib/contract/search";
import { localized } from "@/lib/i18n/localized";
import { pictureAddress, type PicturePlace } from "@/lib/query/picture-address";
import type { SearchPicture } from "@/lib/uploads/search-pictures";

type PictureResultsProps = {
  picture: SearchPicture;
  place: PicturePlace;
  query: PictureOffersQuery;
  from: number;
};

/** The pages `from` to `query.page`, read side by side; those before the first failure are shown. */
export async function PictureResults({ picture, place, query, from }: PictureResultsProps) {
  const requestId = pageRequestId();
  const numbers = Array.from({ length: query.page - from + 1 }, (_, index) => from + index);
  const looked = await Promise.all(
    numbers.map((page) => searchByPicture(anonymous, picture, { ...query, page }, { requestId })),
  );
  const pages: SearchResultDto[] = [];
  for (const page of looked) {
    if (page.kind !== "found") break;
    pages.push(page.value);
  }
  const failure = looked.find((page) => page.kind === "unavailable");
  if (pages.length === 0) {
    return (
      <UnavailableNow
        href={localized(pictureAddress({ ...place, page: query.page, from }), query.language)}
        requestId={requestId}
        upstreamRequestId={failure?.upstreamRequestId ?? null}
        retryAfterSeconds={failure?.retryAfterSeconds ?? null}
      />
    );
  }
  if (pages[0]?.offers.length === 0) return <NothingAlike place={place} page={query.page} />;
  return <AlikeList pages={pages} place={place} rate={await shopperRate(query.language)} />;
}
