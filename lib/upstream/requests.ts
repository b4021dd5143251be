import { fen, toDecimal } from "@/lib/kernel/money";
import { SEARCH_FILTERS, SEARCH_SORTS, TAOBAO_SORTS } from "./contract/search-values";
import type {
  Picture1688Input,
  PictureRegion,
  PictureTaobaoInput,
  SearchOffersInput,
  SearchShopInput,
  SearchTaobaoInput,
} from "./door";

/** Our questions in the upstream's words. What does not fit is left for the contract to refuse. */
export function searchRequest(input: SearchOffersInput) {
  const { keyword, categoryId } = input;
  return { keyword, ...narrowing(input), ...(categoryId !== null && { categoryId }) };
}

export function shopRequest(input: SearchShopInput) {
  const { sellerOpenId, keyword } = input;
  return {
    sellerOpenId,
    ...(keyword !== "" && { keyword }),
    ...narrowing(input),
    ...categoryNumber(input.categoryId),
  };
}

export function pictureRequest(input: Picture1688Input) {
  const { pictureBase64, region } = input;
  return {
    imageBase64: pictureBase64,
    ...(region !== null && { region: regionText(region) }),
    ...narrowing(input),
    ...categoryNumber(input.categoryId),
  };
}

export function taobaoSearchRequest({ keyword, page, pageSize, ...input }: SearchTaobaoInput) {
  const sort = TAOBAO_SORTS[input.sort];
  return { keyword, pageNo: page, pageSize, ...(sort !== null && { sort }) };
}

/** Null for a page that is none: the pages are cut here, so the contract can't refuse them. */
export function taobaoPictureRequest(input: PictureTaobaoInput) {
  const { pictureBase64, page, pageSize, language } = input;
  const isPage = [page, pageSize].every((value) => Number.isSafeInteger(value) && value >= 1);
  return isPage ? { imageBase64: pictureBase64, language } : null;
}

/** V1 takes JSON inside text; ids stay text so that none loses digits. Null for none or too many. */
export function checkRequest(items: readonly { id: string; skuIds: readonly string[] }[]) {
  if (items.length === 0 || items.length > 100) return null;
  return { params: JSON.stringify(items.map(({ id, skuIds }) => ({ itemId: id, skuIds }))) };
}

function narrowing(input: Omit<SearchOffersInput, "keyword">) {
  const { page, pageSize, language, filters } = input;
  const sort = SEARCH_SORTS[input.sort];
  return {
    beginPage: page,
    pageSize,
    country: language,
    ...(filters.length > 0 && { filter: filters.map((name) => SEARCH_FILTERS[name]).join(",") }),
    ...(sort !== null && { sort }),
    ...(input.minPriceFen !== null && { priceStart: yuanText(input.minPriceFen) }),
    ...(input.maxPriceFen !== null && { priceEnd: yuanText(input.maxPriceFen) }),
  };
}

/** These calls want the category as an integer (P2), the keyword query as text. */
function categoryNumber(categoryId: string | null): { categoryId?: number } {
  return categoryId === null ? {} : { categoryId: Number(categoryId) };
}

/** `x0,x1,y0,y1`, an order inferred from 1688's one sample. */
function regionText({ x0, x1, y0, y1 }: PictureRegion): string {
  return x0 < x1 && y0 < y1 ? [x0, x1, y0, y1].join(",") : "";
}

/** What is no whole number of fen becomes text that the contract refuses. */
function yuanText(minor: number): string {
  return Number.isSafeInteger(minor) ? toDecimal(fen(minor)) : "";
}
