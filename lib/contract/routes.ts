import { z } from "zod";
import { categoryDto, categoryParams, categoryQuery } from "./category";
import { offerDto, offerParams, offerQuery } from "./offer";
import { declareRoute } from "./route";
import { relatedQuery, relatedResultDto, searchQuery, searchResultDto } from "./search";

const nothing = z.object({});

/** Our API, route by route. A route that is not here does not exist. */
export const ROUTES = {
  searchOffers: declareRoute({
    name: "searchOffers",
    method: "GET",
    path: "/api/catalog/search",
    summary: "One page of offers for a keyword.",
    access: "anyone",
    params: nothing,
    query: searchQuery,
    body: null,
    reply: searchResultDto,
    maxAgeSeconds: 30,
    mayBeEmpty: false,
    problems: ["upstream_unavailable"],
  }),
  getOffer: declareRoute({
    name: "getOffer",
    method: "GET",
    path: "/api/catalog/offers/{market}/{productId}",
    summary: "One product. With only=cached: from memory, or 204; the marketplace is not called.",
    access: "anyone",
    params: offerParams,
    query: offerQuery,
    body: null,
    reply: offerDto,
    maxAgeSeconds: 30,
    mayBeEmpty: true,
    problems: ["not_found", "upstream_unavailable"],
  }),
  relatedOffers: declareRoute({
    name: "relatedOffers",
    method: "GET",
    path: "/api/catalog/offers/{market}/{productId}/related",
    summary: "Goods related to a product, ten a page.",
    access: "anyone",
    params: offerParams,
    query: relatedQuery,
    body: null,
    reply: relatedResultDto,
    maxAgeSeconds: 60,
    mayBeEmpty: false,
    problems: ["not_found", "upstream_unavailable"],
  }),
  getCategory: declareRoute({
    name: "getCategory",
    method: "GET",
    path: "/api/catalog/categories/{categoryId}",
    summary: "A category and its direct children; 0 is the root.",
    access: "anyone",
    params: categoryParams,
    query: categoryQuery,
    body: null,
    reply: categoryDto,
    maxAgeSeconds: 300,
    mayBeEmpty: false,
    problems: ["not_found", "upstream_unavailable"],
  }),
} as const;
