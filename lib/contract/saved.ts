import { z } from "zod";
import { backPath } from "./back-path";
import { languageParam, marketDto } from "./common";

export const favouriteBody = z.object({
  market: marketDto,
  productId: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "Give a product id."),
  /** Where the form goes on to; the page of all of them where it does not say. */
  back: backPath.optional(),
});

/** The language of the card that is kept. */
export const favouriteQuery = z.object({ language: languageParam });

export const savedSearchBody = z.object({
  name: z
    .string()
    .trim()
    .min(1, "Give a name.")
    .max(200, "Use at most 200 characters.")
    .regex(/^\P{Cc}*$/u, "Remove the control characters."),
  /** A search page of ours, without its language. */
  address: backPath.regex(/^\/search\?/, "Only searches can be saved."),
});

export const savedSearchParams = z.object({ searchId: z.string().regex(/^[0-9A-Z]{16}$/) });
