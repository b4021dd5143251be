import { z } from "zod";
import { LANGUAGES } from "@/lib/kernel/language";
import { CURRENCIES } from "@/lib/kernel/money";
import { MARKETS } from "@/lib/kernel/offer-ref";

export const marketDto = z.enum(MARKETS);

export const currencyDto = z.enum(CURRENCIES);

/** The language of texts in a reply; `zh` gets the marketplace's own words. */
export const languageParam = z
  .enum(LANGUAGES, { error: `Choose one of: ${LANGUAGES.join(", ")}.` })
  .default("en");

/** Integer minor units: `{ minor: 1250, currency: "CNY" }` is ¥12.50. */
export const moneyDto = z.object({
  minor: z.int(),
  currency: currencyDto,
});

export const translatedDto = z.object({ text: z.string(), original: z.string().nullable() });

/** How old an answer is. `stale` means the marketplace did not answer and this is the last word we have. */
export const freshnessDto = z.object({
  state: z.enum(["fresh", "stale"]),
  asOf: z.iso.datetime(),
});

/** RFC 9457. `fields` names what is wrong in a request; `retryAfter` is in seconds. */
export const problemDto = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  /** Which of the reasons a route can have, for programs and translators. */
  reason: z.string().optional(),
  requestId: z.string(),
  upstreamRequestId: z.string().optional(),
  retryAfter: z.int().optional(),
  fields: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});

export type FreshnessDto = z.infer<typeof freshnessDto>;
export type ProblemDto = z.infer<typeof problemDto>;
