import type { Language } from "@/lib/kernel/language";
import type { Market } from "@/lib/kernel/offer-ref";

/** A search by picture as its address says it; `from` is the first page shown above `page`, if any. */
export type PicturePlace = {
  token: string;
  market: Market;
  /** As `regionText` writes it. */
  region?: string | undefined;
  page?: number;
  from?: number;
};

function parameters({ market, region, page = 1, from }: PicturePlace): URLSearchParams {
  const search = new URLSearchParams();
  if (market !== "1688") search.set("market", market);
  if (region !== undefined) search.set("region", region);
  if (from !== undefined && from !== page) search.set("from", String(from));
  if (page !== 1) search.set("page", String(page));
  return search;
}

/** The page of a search by picture. Defaults are left out, so equal searches have equal addresses. */
export function pictureAddress(place: PicturePlace): string {
  const rest = parameters(place).toString();
  return `/search/image?p=${place.token}${rest === "" ? "" : `&${rest}`}`;
}

/** The same search in our API, the page left open. */
export function pictureApiAddress(place: PicturePlace, language: Language): string {
  const search = parameters({ ...place, page: 1, from: 1 });
  if (language !== "en") search.set("language", language);
  const rest = search.toString();
  return `/api/catalog/pictures/${place.token}/offers${rest === "" ? "" : `?${rest}`}`;
}

/** The picture itself. */
export function pictureFileAddress(token: string): string {
  return `/api/catalog/pictures/${token}`;
}

/** The page to send a picture on, with the reason why the last one was not taken. */
export function refusedPictureAddress(reason: string, market: Market): string {
  const search = new URLSearchParams({ refused: reason });
  if (market !== "1688") search.set("market", market);
  return `/search/image?${search}`;
}

/** Where a picture is sent. */
export function sendPictureAddress(market: Market, language: Language): string {
  const search = new URLSearchParams();
  if (market !== "1688") search.set("market", market);
  if (language !== "en") search.set("language", language);
  const rest = search.toString();
  return `/api/catalog/pictures${rest === "" ? "" : `?${rest}`}`;
}
