import {
  lastPicturePage,
  pictureOffersQuery,
  pictureToken,
  type PictureOffersQuery,
} from "@/lib/contract/picture-search";
import { MARKETS, type Market } from "@/lib/kernel/offer-ref";
import { isRegion, regionText } from "@/lib/kernel/picture-region";

/** Pages a single address may show at once; more would be one reader's burst on the marketplace. */
const MOST_PAGES = 5;

export type AskedPictureSearch =
  /** No picture yet; `refused` is why the last one was not taken, as a form was told. */
  | { kind: "start"; market: Market; refused: string | null }
  | { kind: "no_picture" }
  | { kind: "invalid"; token: string }
  /** `query.page` is the last page to show, `from` the first. */
  | { kind: "search"; token: string; query: PictureOffersQuery; from: number };

type Parameters = Record<string, string | string[] | undefined>;

/** Reads the address of the picture search, by the rules of the API. */
export function readPictureAddress(
  parameters: Parameters,
  language: PictureOffersQuery["language"],
): AskedPictureSearch {
  const given = (name: string) => {
    const value = parameters[name];
    return value === "" ? undefined : Array.isArray(value) ? value.join(",") : value;
  };
  const p = given("p");
  if (p === undefined) {
    const market = MARKETS.find((name) => name === given("market")) ?? "1688";
    return { kind: "start", market, refused: given("refused") ?? null };
  }
  const token = pictureToken.safeParse(p);
  if (!token.success) return { kind: "no_picture" };
  const query = pictureOffersQuery.safeParse({
    market: given("market"),
    page: given("page"),
    region: given("region") ?? typedRegion(["left", "top", "width", "height"].map(given)),
    language,
  });
  const from = query.success && readFrom(given("from"), query.data);
  if (!from) return { kind: "invalid", token: token.data };
  return { kind: "search", token: token.data, query: query.data, from };
}

/** The frame as a form without scripts sends it: four numbers in percent, pulled inside the picture. */
function typedRegion(sides: (string | undefined)[]): string | undefined {
  if (sides.every((side) => side === undefined)) return undefined;
  const [left = 0, top = 0, width = 1, height = 1] = sides.map((side) => Number(side ?? NaN) / 100);
  const region = {
    left,
    top,
    width: Math.min(width, 1 - left),
    height: Math.min(height, 1 - top),
  };
  return isRegion(region) ? regionText(region) : "none";
}

/** The first page to show: `page` itself unless said otherwise, and never too far above it. */
function readFrom(from: string | undefined, { market, page }: PictureOffersQuery): number | null {
  if (from === undefined) return page;
  const first = /^\d{1,3}$/.test(from) ? Number(from) : 0;
  if (first < 1 || first > lastPicturePage(market)) return null;
  return Math.max(Math.min(first, page), page - MOST_PAGES + 1);
}
