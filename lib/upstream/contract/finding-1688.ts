import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import { pageOf, pageOrRows } from "./envelope";
import { searchOffers } from "./goods-1688";
import { categoryInteger, pictureBase64, yuanText } from "./inputs";
import { offerSummaryWire } from "./offer-summary";
import { MAX_SEARCH_PAGE_SIZE } from "./search-values";

const paging = {
  beginPage: z.int().min(1),
  pageSize: z.int().min(1).max(MAX_SEARCH_PAGE_SIZE),
};
const narrowing = {
  filter: z.string().optional(),
  sort: z.string().optional(),
  outMemberId: z.string().optional(),
  priceStart: yuanText.optional(),
  priceEnd: yuanText.optional(),
  categoryId: categoryInteger.optional(),
};
const yuanRows = "priceInfo in yuan, as text";

/**
 * G3: search by picture. There is no upload call: the picture travels in the body. `region` is four
 * pixel numbers `x0,x1,y0,y1` of the object's box; their order is inferred from one sample.
 */
export const searchByPicture = defineEndpoint({
  key: "picture_search.1688",
  method: "POST",
  path: "/v2/alibaba/product/image/query",
  input: z.object({
    imageBase64: pictureBase64,
    imageAddress: z.url().optional(),
    region: z
      .string()
      .regex(/^\d{1,5}(,\d{1,5}){3}$/)
      .optional(),
    ...paging,
    country: z.string(),
    ...narrowing,
  }),
  output: pageOf(offerSummaryWire),
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "INF" },
  units: `${yuanRows}; region in pixels of the picture`,
  source: "doc-cnv2 api-288828688, doc-env2 api-289121019; region by 1688's imageQuery",
});

/** G4: search inside one shop. `sellerOpenId` names it, as the product detail tells. */
export const searchShop = defineEndpoint({
  key: "shops.search",
  method: "POST",
  path: "/v2/alibaba/product/query/selleroffer",
  input: z.object({
    sellerOpenId: z.string().min(1).max(128),
    // Whether it may be missing was not read; the vendor's sample has one.
    keyword: z.string().min(1).max(200).optional(),
    ...paging,
    country: z.string(),
    ...narrowing,
  }),
  output: pageOf(offerSummaryWire),
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "INF" },
  units: yuanRows,
  source: "doc-cnv2 api-288828689, doc-env2 api-289121020; item members by the keyword query",
});

/** G6: goods recommended without a question, for one shopper where `outMemberId` names one. */
export const recommendOffers = defineEndpoint({
  key: "recommendations.list",
  method: "POST",
  path: "/v2/alibaba/product/offerRecommend",
  input: z.object({ ...paging, country: z.string(), outMemberId: z.string().optional() }),
  output: pageOrRows(offerSummaryWire),
  effect: "read",
  evidence: { path: "INF", input: "INF", output: "INF" },
  units: yuanRows,
  source: "doc-env2 api-289121022 (menu only); 1688 product.search.offerRecommend by name",
});

/** G8: keyword query among globally strictly selected goods; the query with a preset filter. */
export const searchGlobalSelection = defineEndpoint({
  key: "selections.global",
  method: "POST",
  path: "/v2/alibaba/product/globalSelection/keywords/query",
  input: searchOffers.input,
  output: pageOf(offerSummaryWire),
  effect: "read",
  evidence: { path: "INF", input: "INF", output: "INF" },
  units: yuanRows,
  source: "V2 menu only; body and reply by the keyword query (doc-cnv2 api-288828687)",
});

/** G9: the same among 1688's strictly selected goods. */
export const search1688Selection = defineEndpoint({
  ...searchGlobalSelection,
  key: "selections.1688",
  path: "/v2/alibaba/product/1688Selection/keywords/query",
});
