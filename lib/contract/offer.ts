import { z } from "zod";
import { freshnessDto, languageParam, marketDto, moneyDto, translatedDto } from "./common";
import { badgeDto } from "./offer-card";

const optionDto = z.object({
  name: translatedDto,
  values: z.array(translatedDto.extend({ imageUrl: z.string().nullable() })),
});

/** `choice[i]` is the index of this SKU's value within `options[i].values`. */
const skuDto = z.object({
  skuId: z.string().nullable(),
  specId: z.string().nullable(),
  /** Taobao only: what an order names the SKU by. */
  buyId: z.string().nullable(),
  /** The merchant's own article number. */
  cargoNumber: z.string().nullable(),
  choice: z.array(z.int()),
  /** What one piece costs at the minimum quantity; null when the marketplace did not say. */
  unitPrice: moneyDto.nullable(),
  /** The price before a promotion, when there is one. */
  listPrice: moneyDto.nullable(),
  stock: z.int().nullable(),
  weightGrams: z.int().nullable(),
});

const SCORE_KINDS = [
  "composite",
  "logistics",
  "dispute",
  "goods",
  "consulting",
  "after_sales",
  "repeat_purchase",
  "on_time_48h",
  "quality_refund",
  "trade_medal",
] as const;

/** A product as it really is. Weights in grams, edges in millimetres, prices in minor units. */
export const offerDto = z.object({
  market: marketDto,
  id: z.string(),
  /** Taobao only: what an order names the offer by. */
  buyId: z.string().nullable(),
  title: z.string().nullable(),
  originalTitle: z.string().nullable(),
  onSale: z.boolean(),
  images: z.array(z.string()),
  videoUrl: z.string().nullable(),
  detailVideoUrl: z.string().nullable(),
  attributes: z.array(z.object({ name: translatedDto, value: translatedDto })),
  options: z.array(optionDto),
  skus: z.array(skuDto),
  pricing: z.enum(["by_sku", "by_quantity", "no_sku"]),
  ladder: z.array(z.object({ minQuantity: z.int(), unitPrice: moneyDto })),
  /** Cheapest and dearest price really buyable at the minimum quantity, over SKUs in stock. */
  buyable: z.object({ min: moneyDto, max: moneyDto }).nullable(),
  stock: z.int().nullable(),
  unit: translatedDto.nullable(),
  minOrderQuantity: z.int(),
  lotSize: z.int(),
  mixedBatch: z
    .object({ minAmount: moneyDto.nullable(), minQuantity: z.int().nullable() })
    .nullable(),
  weightGrams: z.int().nullable(),
  size: z.object({ lengthMm: z.int(), widthMm: z.int(), heightMm: z.int() }).nullable(),
  shipsFrom: z.string().nullable(),
  shipsWithinHours: z.int().nullable(),
  /** Cleaned: nothing in it can run or load from a host we do not allow. */
  descriptionHtml: z.string().nullable(),
  seller: z.object({
    openId: z.string().nullable(),
    name: z.string().nullable(),
    scores: z.array(z.object({ kind: z.enum(SCORE_KINDS), value: z.number() })),
  }),
  badges: z.array(badgeDto),
  soldTotal: z.int().nullable(),
  categoryIds: z.array(z.string()),
  categoryName: z.string().nullable(),
  /** The page on the marketplace itself, where the id allows one. */
  marketUrl: z.string().nullable(),
  freshness: freshnessDto,
});

export type OfferDto = z.infer<typeof offerDto>;

export const offerParams = z.object({
  market: marketDto,
  productId: z
    .string()
    .regex(/^[A-Za-z0-9_-]{1,64}$/, "A product id has letters, digits, - and _ only."),
});

export const offerQuery = z.object({
  /** `cached`: answer from memory or 204; never call the marketplace. */
  only: z.enum(["cached"], { error: "Use cached, or leave it out." }).optional(),
  language: languageParam,
});
