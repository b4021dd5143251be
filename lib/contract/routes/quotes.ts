import { z, type ZodType } from "zod";
import {
  acceptQuoteBody,
  dropFromQuoteBody,
  makeQuoteBody,
  quoteDto,
  quoteParams,
  quoteQuery,
  retryQuoteBody,
} from "../quote";
import { declareRoute } from "../route";

const nothing = z.object({});

const OWN = { access: "quote.make", maxAgeSeconds: 0, mayBeEmpty: false } as const;

/** What is done to a quote of one's own: the answer is the one that takes its place. */
function step<Body>(name: string, path: string, summary: string, body: ZodType<Body>) {
  return declareRoute({
    ...OWN,
    name,
    method: "POST",
    path: `/api/checkout/quotes/{quoteId}/${path}`,
    summary,
    params: quoteParams,
    query: quoteQuery,
    body,
    reply: quoteDto,
    problems: ["not_found", "conflict", "unprocessable", "forbidden_origin"],
  });
}

/** The whole cost of a cart before anything is confirmed. No amount is ever taken from a request. */
export const QUOTE_ROUTES = {
  makeQuote: declareRoute({
    ...OWN,
    name: "makeQuote",
    method: "POST",
    path: "/api/checkout/quotes",
    summary:
      "The whole cost of the caller's cart: the newest quote while it stands, else a new one.",
    params: nothing,
    query: quoteQuery,
    body: makeQuoteBody,
    reply: quoteDto,
    problems: ["unprocessable", "forbidden_origin"],
  }),
  getQuote: declareRoute({
    ...OWN,
    name: "getQuote",
    method: "GET",
    path: "/api/checkout/quotes/{quoteId}",
    summary: "A quote of the caller's own, and whether it still stands.",
    params: quoteParams,
    query: quoteQuery,
    body: null,
    reply: quoteDto,
    problems: ["not_found"],
  }),
  acceptQuoteChanges: step(
    "acceptQuoteChanges",
    "accept",
    "Takes the prices and freight that have changed as seen.",
    acceptQuoteBody,
  ),
  dropFromQuote: step(
    "dropFromQuote",
    "drop",
    "Leaves out a line, or all lines of a merchant: they are saved for later.",
    dropFromQuoteBody,
  ),
  retryQuote: step(
    "retryQuote",
    "retry",
    "Asks the marketplace again about orders it did not answer for; the others stay.",
    retryQuoteBody,
  ),
} as const;
