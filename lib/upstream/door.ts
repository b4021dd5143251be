import type { OfferRef } from "@/lib/kernel/offer-ref";
import type { CallContext } from "./call-context";
import type {
  HotRank,
  SearchFilter,
  SearchSort,
  TaobaoSort,
  UpstreamLanguage,
} from "./contract/search-values";
import type {
  CategoryLookup,
  HotListLookup,
  OfferCheck,
  OfferLookup,
  OfferPage,
  OfferSummary,
} from "./domain";
import type { Outcome } from "./outcome";
import type { TradeDoor } from "./trade-door";

/** A page of 1 to 50 offers, and what narrows the question down. */
type Narrowed = {
  page: number;
  pageSize: number;
  language: UpstreamLanguage;
  sort: SearchSort;
  filters: readonly SearchFilter[];
  /** Fen, inclusive. */
  minPriceFen: number | null;
  maxPriceFen: number | null;
  categoryId: string | null;
};

export type SearchOffersInput = Narrowed & { keyword: string };

/** Goods of one merchant; an empty keyword asks for all of them. */
export type SearchShopInput = Narrowed & { sellerOpenId: string; keyword: string };

/** `global`: goods selected for buyers abroad. `1688`: 1688's own strict selection. */
export type SearchSelectionInput = SearchOffersInput & { selection: "global" | "1688" };

/** A box in pixels of the picture that is sent: `x0` ≤ x < `x1`, `y0` ≤ y < `y1`. */
export type PictureRegion = { x0: number; x1: number; y0: number; y1: number };

/** A JPEG, PNG or WebP of at most 3 MB as plain base64, and where in it the subject is. */
export type Picture1688Input = Narrowed & {
  market: "1688";
  pictureBase64: string;
  region: PictureRegion | null;
};

/** Taobao knows neither region nor filters: a picture is cropped before it is sent. */
export type PictureTaobaoInput = {
  market: "taobao";
  pictureBase64: string;
  page: number;
  pageSize: number;
  language: UpstreamLanguage;
};

/** Up to 40 a page. `language` decides whether a translation that came along is in it. */
export type SearchTaobaoInput = {
  keyword: string;
  page: number;
  pageSize: number;
  language: UpstreamLanguage;
  sort: TaobaoSort;
};

/** The door: the only way from our features to the upstream. */
export type Upstream = GoodsDoor & TradeDoor;

type GoodsDoor = {
  searchOffers(input: SearchOffersInput, context?: CallContext): Promise<Outcome<OfferPage>>;
  /** Taobao tells no totals. */
  searchTaobao(input: SearchTaobaoInput, context?: CallContext): Promise<Outcome<OfferPage>>;
  /** The nearest first. Of Taobao at most 100 offers in all. */
  searchByPicture(
    input: Picture1688Input | PictureTaobaoInput,
    context?: CallContext,
  ): Promise<Outcome<OfferPage>>;
  /** An unknown shop is an empty page. 1688 only: no call searches inside a Taobao shop. */
  searchShop(input: SearchShopInput, context?: CallContext): Promise<Outcome<OfferPage>>;
  /** By the endpoint made for it where it is there, else by the keyword query with its filter. */
  searchSelection(input: SearchSelectionInput, context?: CallContext): Promise<Outcome<OfferPage>>;
  /** Goods without a question, for one shopper where `shopperId` (an id of ours) is given. */
  recommendedOffers(
    input: { page: number; pageSize: number; language: UpstreamLanguage; shopperId?: string },
    context?: CallContext,
  ): Promise<Outcome<OfferPage>>;
  /** The best of a category, at most 20. `gone` for a category without a list. */
  hotList(
    input: { categoryId: string; rank: HotRank; limit: number; language: UpstreamLanguage },
    context?: CallContext,
  ): Promise<Outcome<HotListLookup>>;
  /** By the market of `ref`. */
  getOffer(
    input: { ref: OfferRef; language: UpstreamLanguage },
    context?: CallContext,
  ): Promise<Outcome<OfferLookup>>;
  /** Whether Taobao items can be ordered and by which ids, in the order asked. At most 100. */
  checkTaobao(
    input: { items: readonly { id: string; skuIds: readonly string[] }[] },
    context?: CallContext,
  ): Promise<Outcome<OfferCheck[]>>;
  /** 1688 only: Taobao has no such call, so an offer of it is `unsent` as `bad_input`. */
  relatedOffers(
    input: { ref: OfferRef; page: number; pageSize: number; language: UpstreamLanguage },
    context?: CallContext,
  ): Promise<Outcome<OfferSummary[]>>;
  /** `categoryId` "0" is the root. */
  getCategory(
    input: { categoryId: string; language: UpstreamLanguage },
    context?: CallContext,
  ): Promise<Outcome<CategoryLookup>>;
};
