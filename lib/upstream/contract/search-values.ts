/**
 * Enumerations of the 1688 search (source: 1688.md §9; the vendor's samples use `shipInToday` and a
 * JSON sort string). Left: our word. Right: the upstream's.
 */
export const SEARCH_FILTERS = {
  ships_24h: "shipIn24Hours",
  ships_48h: "shipIn48Hours",
  certified_factory: "certifiedFactory",
  curated: "jxhy",
  dropship: "isOnePsale",
  dropship_free_shipping: "isOnePsaleFreePost",
  returns_7d: "noReason7DReturn",
  new_7d: "new7",
  new_30d: "new30",
  five_stars: "totalEpScoreLv1",
  no_quality_refunds: "qrr0",
  strictly_selected: "1688Selection",
  strictly_selected_global: "isQqyx",
} as const satisfies Record<string, string>;

export type SearchFilter = keyof typeof SEARCH_FILTERS;

/** `sort` travels as JSON text: `{"price":"asc"}`. */
export const SEARCH_SORTS = {
  relevance: null,
  price_asc: '{"price":"asc"}',
  price_desc: '{"price":"desc"}',
  sales: '{"monthSold":"desc"}',
  repurchase: '{"rePurchaseRate":"desc"}',
} as const satisfies Record<string, string | null>;

export type SearchSort = keyof typeof SEARCH_SORTS;

/** Reply languages 1688 knows (AL). The vendor's pages name only `en`, and `vi` for related goods. */
export const UPSTREAM_LANGUAGES = [
  "en",
  "ru",
  "vi",
  "ja",
  "ko",
  "fr",
  "pt",
  "es",
  "th",
  "id",
  "ar",
] as const;

export type UpstreamLanguage = (typeof UPSTREAM_LANGUAGES)[number];

/** 1688 answers at most 50 search items and 10 related items a page (AL). */
export const MAX_SEARCH_PAGE_SIZE = 50;
export const MAX_RELATED_PAGE_SIZE = 10;

/** Taobao's search answers at most 40 items a page (P2). */
export const MAX_TAOBAO_PAGE_SIZE = 40;

/**
 * Taobao's `sort` is `<field>_asc|_desc` (P2, one sample: `tk_rate_desc`). The fields are those of its
 * affiliate catalogue and were not read on the vendor's page (INF).
 */
export const TAOBAO_SORTS = {
  relevance: null,
  price_asc: "price_asc",
  price_desc: "price_desc",
  sales: "total_sales_desc",
} as const satisfies Record<string, string | null>;

export type TaobaoSort = keyof typeof TAOBAO_SORTS;

/** The kinds of hot list (AL; from `live_hot` on OR). Left: our word. Right: the upstream's. */
export const HOT_RANKS = {
  overall: "complex",
  hot: "hot",
  good_price: "goodPrice",
  live_hot: "anchorHot",
  live_new: "anchorNew",
  live_recommended: "anchorRecommend",
  vietnam_hot: "VNHot",
  vietnam_trend: "VNTrend",
} as const satisfies Record<string, string>;

export type HotRank = keyof typeof HOT_RANKS;

/** 1688 tells of at most 20 goods of a hot list (AL). */
export const MAX_HOT_LIST = 20;
