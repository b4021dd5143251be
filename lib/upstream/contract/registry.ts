import type { Endpoint } from "./endpoint";
import { getCategory, getOffer, relatedOffers, searchOffers } from "./goods-1688";

/** Every endpoint we can call, by key. Sandbox, call log and documents walk this. */
export const ENDPOINTS = [searchOffers, getOffer, relatedOffers, getCategory] as const;

export const ENDPOINT_BY_KEY: ReadonlyMap<string, Endpoint<unknown, unknown>> = new Map(
  ENDPOINTS.map((endpoint) => [endpoint.key, endpoint as unknown as Endpoint<unknown, unknown>]),
);
