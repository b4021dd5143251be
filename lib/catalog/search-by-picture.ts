import type { Actor } from "@/lib/auth/actor";
import { lastPicturePage, type PictureOffersQuery } from "@/lib/contract/picture-search";
import { SEARCH_PAGE_SIZE, type SearchResultDto } from "@/lib/contract/search";
import { parseRegion, pixelBox, type Region } from "@/lib/kernel/picture-region";
import { normalisePicture } from "@/lib/uploads/normalise-picture";
import type { SearchPicture } from "@/lib/uploads/search-pictures";
import { upstream, type OfferPage, type Outcome, type Picture1688Input } from "@/lib/upstream";
import { bareCards, enrichCards } from "./card";
import type { Lookup } from "./lookup";
import { asLookup, loaded } from "./outcome-lookup";
import { hasMore } from "./offer-page";
import { catalogStore } from "./store";
import { askedLanguage } from "./text-choice";
import { callContext, type Trace } from "./trace";

/**
 * One page of goods that look like a picture. Answers are kept by what the picture shows, not by its
 * token: the same picture sent again is answered from memory. No likeness is an empty page.
 */
export async function searchByPicture(
  actor: Actor,
  picture: SearchPicture,
  query: PictureOffersQuery,
  trace: Trace = {},
): Promise<Lookup<SearchResultDto>> {
  const { market, page } = query;
  const region = query.region === undefined ? null : parseRegion(query.region);
  const language = askedLanguage(query.language);
  const key = { digest: picture.digest, region: query.region ?? null, market, page, language };
  const reading = await catalogStore().pictures.read(key, async () => {
    const asked = { page, pageSize: SEARCH_PAGE_SIZE, language };
    const outcome: Outcome<OfferPage> = await upstream().searchByPicture(
      market === "taobao"
        ? { market, pictureBase64: await cutOut(picture, region), ...asked }
        : { ...wide(picture, region), ...asked },
      callContext(actor, trace),
    );
    return loaded(outcome, (found) => ({
      page,
      pageSize: SEARCH_PAGE_SIZE,
      total: found.total,
      hasMore: page < lastPicturePage(market) && hasMore(found, page),
      offers: bareCards(found.offers),
    }));
  });
  return asLookup(reading, (found, freshness) => ({
    ...found,
    offers: enrichCards(found.offers, query.language),
    freshness,
  }));
}

/** 1688 is shown the whole picture and told where to look. */
function wide(
  { bytes, width, height }: SearchPicture,
  region: Region | null,
): Omit<Picture1688Input, "page" | "pageSize" | "language"> {
  const box = region && pixelBox(region, { width, height });
  return {
    market: "1688",
    pictureBase64: bytes.toString("base64"),
    region: box && {
      x0: box.left,
      x1: box.left + box.width,
      y0: box.top,
      y1: box.top + box.height,
    },
    sort: "relevance",
    filters: [],
    minPriceFen: null,
    maxPriceFen: null,
    categoryId: null,
  };
}

/** Taobao knows no regions: it is shown the part alone. */
async function cutOut({ bytes }: SearchPicture, region: Region | null): Promise<string> {
  if (region === null) return bytes.toString("base64");
  const cut = await normalisePicture(bytes, { region });
  if (!cut.ok) throw new Error(`a picture of ours can't be cut: ${cut.error}`);
  return cut.value.bytes.toString("base64");
}
