import { z } from "zod";
import { marketDto, moneyDto } from "./common";

const BADGES = [
  "curated",
  "dropship",
  "strictly_selected",
  "super_factory",
  "powerful_merchant",
  "trade_pass",
  "ships_24h",
  "ships_48h",
  "free_shipping_single",
  "mixed_batch",
  "returns_7d",
  "new_7d",
  "new_30d",
] as const;

export const badgeDto = z.enum(BADGES);

/**
 * What a card may say: what the search reply carried. `known` adds what we already hold from a cached
 * product page; it is null when we hold nothing, and nothing is fetched to fill it.
 */
export const offerCardDto = z.object({
  market: marketDto,
  id: z.string(),
  title: z.string().nullable(),
  originalTitle: z.string().nullable(),
  imageUrl: z.string().nullable(),
  price: moneyDto.nullable(),
  promotionPrice: moneyDto.nullable(),
  monthlySales: z.int().nullable(),
  repurchasePercent: z.number().nullable(),
  minOrderQuantity: z.int().nullable(),
  badges: z.array(badgeDto),
  known: z
    .object({
      minPrice: moneyDto,
      maxPrice: moneyDto,
      minOrderQuantity: z.int().nullable(),
      lotSize: z.int().nullable(),
      weightGrams: z.int().nullable(),
      onSale: z.boolean(),
    })
    .nullable(),
});

export type OfferCardDto = z.infer<typeof offerCardDto>;
