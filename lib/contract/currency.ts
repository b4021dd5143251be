import { z } from "zod";
import { backPath } from "./back-path";
import { currencyDto } from "./common";

const positiveInteger = z.string().regex(/^[1-9]\d*$/);

/**
 * What one yuan is in another currency: `numerator` / `denominator` units of `to`, exactly. `asOf` is
 * the time of the oldest figure in it. "old" rates are a week or more behind and must say so where
 * they show; "example" rates are made up for the demonstration shop and must say that.
 */
export const rateDto = z.object({
  from: z.literal("CNY"),
  to: currencyDto,
  numerator: positiveInteger,
  denominator: positiveInteger,
  asOf: z.iso.datetime(),
  sources: z.array(z.enum(["ecb", "staff", "example"])).min(1),
  state: z.enum(["current", "old", "example"]),
});

/** A shopper's choice of the currency shown beside CNY. CNY itself shows no second price. */
export const currencyChoice = z.object({
  currency: currencyDto,
  /** A path of ours: where a form goes on to. */
  back: backPath.default("/"),
});

export const currencyChosen = z.object({ currency: currencyDto });

export type RateDto = z.infer<typeof rateDto>;
