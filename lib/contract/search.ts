import { z } from "zod";
import { freshnessDto } from "./common";
import { offerCardDto } from "./offer-card";

const SORTS = ["relevance", "price_asc", "price_desc", "sales", "repurchase"] as const;

const FILTERS = [
  "ships_24h",
  "ships_48h",
  "certified_factory",
  "curated",
  "dropship",
  "dropship_free_shipping",
  "returns_7d",
  "new_7d",
  "new_30d",
  "five_stars",
  "no_quality_refunds",
  "strictly_selected",
  "strictly_selected_global",
] as const;

/** Offers on a page of results: divides by two, three, four and six columns. */
export const SEARCH_PAGE_SIZE = 24;
/** The upstream stops at 2,000 results. */
export const LAST_SEARCH_PAGE = Math.ceil(2000 / SEARCH_PAGE_SIZE);

const HAS_CONTROL_CHARACTER = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/;

/** Yuan as a person types it: "12" or "12.50". */
const yuan = z
  .string()
  .regex(/^\d{1,7}(\.\d{1,2})?$/, "Use a price in yuan such as 12 or 12.50, at most 9999999.99.");

/** The query string of a search, from a URL: everything arrives as text. */
export const searchQuery = z
  .object({
    q: z
      .string({ error: "Type what you are looking for." })
      // Before trimming, which would take a line break at the end away unseen.
      .refine((value) => !HAS_CONTROL_CHARACTER.test(value), "Remove the control characters.")
      .trim()
      .min(1, "Type what you are looking for.")
      .max(200, "Use at most 200 characters."),
    page: z.coerce
      .number({ error: "Use a page number." })
      .int("Use a whole page number.")
      .min(1, "Pages start at 1.")
      .max(LAST_SEARCH_PAGE, `The last page is ${LAST_SEARCH_PAGE}.`)
      .default(1),
    sort: z.enum(SORTS, { error: `Choose one of: ${SORTS.join(", ")}.` }).default("relevance"),
    min: yuan.optional(),
    max: yuan.optional(),
    /** Comma list of filters. */
    filters: z
      .string()
      .default("")
      .transform((list) => [...new Set(list.split(",").filter((name) => name !== ""))])
      .pipe(
        z
          .array(z.enum(FILTERS, { error: `Choose among: ${FILTERS.join(", ")}.` }))
          .max(FILTERS.length),
      ),
    category: z
      .string()
      .regex(/^\d{1,18}$/, "A category id has digits only.")
      .optional(),
    language: z.enum(["en"], { error: "Choose one of: en." }).default("en"),
  })
  .refine((query) => !query.min || !query.max || Number(query.min) <= Number(query.max), {
    path: ["max"],
    message: "The highest price is below the lowest.",
  });

export type SearchQuery = z.infer<typeof searchQuery>;
export type SortDto = SearchQuery["sort"];
export type FilterDto = SearchQuery["filters"][number];

export const searchResultDto = z.object({
  page: z.int(),
  pageSize: z.int(),
  /** Null where the marketplace did not say. It never counts past 2,000. */
  total: z.int().nullable(),
  hasMore: z.boolean(),
  offers: z.array(offerCardDto),
  freshness: freshnessDto,
});

export type SearchResultDto = z.infer<typeof searchResultDto>;

export const relatedQuery = z.object({
  page: z.coerce
    .number({ error: "Use a page number." })
    .int("Use a whole page number.")
    .min(1, "Pages start at 1.")
    .max(20, "The last page is 20.")
    .default(1),
  language: z.enum(["en"], { error: "Choose one of: en." }).default("en"),
});

export const relatedResultDto = z.object({
  page: z.int(),
  hasMore: z.boolean(),
  offers: z.array(offerCardDto),
  freshness: freshnessDto,
});

export type RelatedResultDto = z.infer<typeof relatedResultDto>;
