import { z } from "zod";
import { MARKETS, type Market } from "@/lib/kernel/offer-ref";
import { parseRegion } from "@/lib/kernel/picture-region";
import { languageParam } from "./common";
import { LAST_SEARCH_PAGE, SEARCH_PAGE_SIZE } from "./search";

/** Taobao shows this many alike offers and no more. */
const MOST_ON_TAOBAO = 100;

/** The last page that can hold an offer. */
export function lastPicturePage(market: Market): number {
  return market === "taobao" ? Math.ceil(MOST_ON_TAOBAO / SEARCH_PAGE_SIZE) : LAST_SEARCH_PAGE;
}

/** 128 bits in base64url: whoever knows it may see the picture. */
export const pictureToken = z
  .string({ error: "Give the picture's token." })
  .regex(/^[A-Za-z0-9_-]{22}$/, "This is not the token of a picture.");

export const pictureParams = z.object({ token: pictureToken });

export const pictureOffersQuery = z
  .object({
    market: z.enum(MARKETS, { error: `Choose one of: ${MARKETS.join(", ")}.` }).default("1688"),
    /** The main subject: left, top, width and height in fractions of the picture. */
    region: z
      .string()
      .max(64, "Use at most 64 characters.")
      .refine((text) => parseRegion(text) !== null, {
        error: "Give left,top,width,height in fractions of the picture, such as .25,.1,.5,.5.",
      })
      .optional(),
    page: z.coerce
      .number({ error: "Use a page number." })
      .int("Use a whole page number.")
      .min(1, "Pages start at 1.")
      .max(LAST_SEARCH_PAGE, `The last page is ${LAST_SEARCH_PAGE}.`)
      .default(1),
    language: languageParam,
  })
  .refine(({ market, page }) => page <= lastPicturePage(market), {
    path: ["page"],
    message: `On Taobao the last page is ${lastPicturePage("taobao")}.`,
  });

export type PictureOffersQuery = z.infer<typeof pictureOffersQuery>;

/** Where a picture is sent to: what the answer's words and address are made for. */
export const sendPictureQuery = z.object({
  market: z.enum(MARKETS, { error: `Choose one of: ${MARKETS.join(", ")}.` }).default("1688"),
  language: languageParam,
});

/** A picture by its address, where no file is sent. */
export const sendPictureBody = z.object({
  address: z
    .string({ error: "Give the address of a picture." })
    .max(4096, "Use at most 4096 characters."),
});

/** `url` is the page of results, a path of this shop. */
export const keptPictureDto = z.object({
  token: pictureToken,
  url: z.string(),
  expiresAt: z.iso.datetime(),
});

export type KeptPictureDto = z.infer<typeof keptPictureDto>;
