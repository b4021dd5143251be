import { z } from "zod";
import { categoryWire } from "./category";
import { defineEndpoint } from "./endpoint";
import { pageOf, rowsOf } from "./envelope";
import { offerDetailWire } from "./offer-detail";
import { offerSummaryWire } from "./offer-summary";
import { offerId, yuanText } from "./inputs";
import { MAX_RELATED_PAGE_SIZE, MAX_SEARCH_PAGE_SIZE } from "./search-values";

/** G2: keyword search, the shop's front door. */
export const searchOffers = defineEndpoint({
  key: "offers.search",
  method: "POST",
  path: "/v2/alibaba/product/keywords/query",
  input: z.object({
    keyword: z.string().min(1).max(200),
    beginPage: z.int().min(1),
    pageSize: z.int().min(1).max(MAX_SEARCH_PAGE_SIZE),
    country: z.string(),
    filter: z.string().optional(),
    sort: z.string().optional(),
    outMemberId: z.string().optional(),
    priceStart: yuanText.optional(),
    priceEnd: yuanText.optional(),
    categoryId: z.string().optional(),
  }),
  output: pageOf(offerSummaryWire),
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "INF" },
  units: "priceInfo in yuan, as text",
  source: "doc-cnv2 api-288828687, doc-env2 api-289121018; item members by 1688's keywordQuery",
});

/** G1: everything about one offer. */
export const getOffer = defineEndpoint({
  key: "offers.get",
  method: "POST",
  path: "/v2/alibaba/product/detail/get",
  input: z.object({
    offerId,
    country: z.string(),
    outMemberId: z.string().optional(),
  }),
  output: offerDetailWire.nullable(),
  effect: "read",
  evidence: { path: "INF", input: "INF", output: "P1" },
  units: "prices in yuan as text; product weight kg, SKU weight g, edges cm",
  source: "doc-vnm project-4008853 api-147289688; V2 by menu and naming rule",
});

/** G7: related goods; the one call with a real reply at hand. */
export const relatedOffers = defineEndpoint({
  key: "offers.related",
  method: "POST",
  path: "/v2/alibaba/product/productRelatedRecommendQuery",
  input: z.object({
    offerId,
    pageNo: z.int().min(1),
    pageSize: z.int().min(1).max(MAX_RELATED_PAGE_SIZE),
    language: z.string(),
  }),
  output: rowsOf(offerSummaryWire),
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "P2" },
  units: "priceInfo in yuan, as text",
  source: "doc-env2 api-289121023, doc-cnv2 api-288828692, and a stored reply",
});

/** G5: one category with its children; id 0 is the root. */
export const getCategory = defineEndpoint({
  key: "categories.get",
  method: "POST",
  path: "/v2/alibaba/category/translation/getById",
  input: z.object({
    categoryId: z.string().regex(/^\d{1,18}$/),
    language: z.string(),
    outMemberId: z.string().optional(),
    parentCateId: z.string().optional(),
  }),
  output: categoryWire.nullable(),
  effect: "read",
  evidence: { path: "INF", input: "AL", output: "AL" },
  units: "none",
  source: "doc-env2 api-289121021 (menu only); 1688 category.translation.getById",
});
