import { z } from "zod";
import { languageParam, marketDto } from "./common";
import { categoryNodeDto } from "./category";
import { offerDto } from "./offer";
import {
  narrowingFields,
  PRICES_OUT_OF_ORDER,
  pricesInOrder,
  searchResultDto,
  searchWords,
} from "./search";

/** The query string of a list that can be read without words: a shop, a selection. */
export const listQuery = z
  .object({ q: searchWords.default(""), ...narrowingFields })
  .refine(pricesInOrder, PRICES_OUT_OF_ORDER);

export type ListQuery = z.infer<typeof listQuery>;

export const shopParams = z.object({
  market: marketDto,
  sellerId: z
    .string()
    .regex(
      /^[A-Za-z0-9_=+-]{1,128}$/,
      "A shop id has letters, digits, hyphens, underscores, plus and equals signs only.",
    ),
});

/** `seller` is what a product page of this shop told lately; null where none was read. */
export const shopResultDto = searchResultDto.extend({
  seller: offerDto.shape.seller.nullable(),
});

export type ShopResultDto = z.infer<typeof shopResultDto>;
export type SellerDto = NonNullable<ShopResultDto["seller"]>;

const SELECTIONS = ["global", "1688"] as const;

export const selectionParams = z.object({
  selection: z.enum(SELECTIONS, { error: `Choose one of: ${SELECTIONS.join(", ")}.` }),
});

export type SelectionDto = z.infer<typeof selectionParams>["selection"];

/** `category` is the one whose name was searched for, where no words were given. */
export const selectionResultDto = searchResultDto.extend({ category: categoryNodeDto.nullable() });

export type SelectionResultDto = z.infer<typeof selectionResultDto>;

export const recommendedQuery = z.object({
  page: narrowingFields.page,
  language: languageParam,
});
