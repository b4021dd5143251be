import { z } from "zod";
import { LINE_STATES, MOST_ALTERNATIVES } from "@/lib/kernel/cart-limits";
import type { Fallback } from "@/lib/kernel/fallback";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import { marketDto, moneyDto } from "./common";

const quantityDto = z.int().min(1).max(LARGEST_QUANTITY);

/** The SKU by what an order needs: 1688's specId, Taobao's skuId; "" for an offer without SKUs. */
export const skuKeyDto = z
  .string()
  .regex(/^[A-Za-z0-9_-]{0,64}$/, "A SKU key has letters, digits, - and _ only.");

export const fallbackDto = z.object({
  alternatives: z.array(skuKeyDto).max(MOST_ALTERNATIVES),
  fewest: quantityDto.nullable(),
  dearer: z
    .discriminatedUnion("kind", [
      z.object({ kind: z.literal("percent"), percent: z.int().min(1).max(1000) }),
      z.object({ kind: z.literal("fen"), minor: z.int().min(1).max(100_000_000) }),
    ])
    .nullable(),
  otherwise: z.enum(["leave_out", "ask_me"]),
}) satisfies z.ZodType<Fallback>;

/** "Colour: red" of a line, in the reader's language. */
const variantPartDto = z.object({ name: z.string(), value: z.string() });

const cartLineDto = z.object({
  id: z.string(),
  market: marketDto,
  productId: z.string(),
  skuKey: skuKeyDto,
  title: z.string().nullable(),
  originalTitle: z.string().nullable(),
  variant: z.array(variantPartDto),
  imageUrl: z.string().nullable(),
  quantity: quantityDto,
  savedForLater: z.boolean(),
  state: z.enum(LINE_STATES),
  /** What one piece costs at the cart's quantities; the last known price while `unavailable`. */
  unitPrice: moneyDto.nullable(),
  /** What one piece would have cost by the prices seen when it was put in, where that differs. */
  priceSeen: moneyDto.nullable(),
  /** Null for a line that can't be ordered. */
  subtotal: moneyDto.nullable(),
  minimum: z.int(),
  lot: z.int(),
  stock: z.int().nullable(),
  fallback: fallbackDto,
});

/** A change of quantities that makes a merchant's goods orderable. `to` 0 takes the line out. */
const suggestionDto = z.object({
  changes: z.array(z.object({ lineId: z.string(), from: z.int(), to: z.int() })),
  /** What the merchant's sum changes by; below zero where it gets cheaper. */
  extra: moneyDto,
});

/** The next rung of an offer's ladder price, and what it is worth. */
const nextRungDto = z.object({
  /** The line the pieces would be added to. */
  lineId: z.string(),
  more: z.int(),
  unitPrice: moneyDto,
  savedPerPiece: moneyDto,
  /** What the offer's sum changes by; below zero where more pieces cost less. */
  totalChange: moneyDto,
});

const mixedBatchDto = z.object({
  minAmount: moneyDto.nullable(),
  minQuantity: z.int().nullable(),
  /** What the cart has of the merchant's goods that may be mixed. */
  amount: moneyDto,
  quantity: z.int(),
  reached: z.boolean(),
});

const merchantGroupDto = z.object({
  /** "1688/…": the market and the merchant. */
  key: z.string(),
  market: marketDto,
  openId: z.string().nullable(),
  name: z.string().nullable(),
  /**
   * `orderable`: every line that can be had is ok. `needs_change`: a quantity must change first.
   * `nothing_orderable`: none of it can be had. `unavailable`: some lines are not known right now.
   */
  state: z.enum(["orderable", "needs_change", "nothing_orderable", "unavailable"]),
  lines: z.array(cartLineDto),
  note: z.string(),
  /** Of the lines that can be had, and those not known right now by their last price. */
  total: moneyDto,
  pieces: z.int(),
  /** How many orders it becomes: a marketplace takes only so many SKUs in one. */
  orders: z.int(),
  mixedBatch: mixedBatchDto.nullable(),
  suggestion: suggestionDto.nullable(),
  nextRungs: z.array(nextRungDto),
});

/** A cart as it stands now. `lines` counts what is not saved for later. */
export const cartDto = z.object({
  version: z.int(),
  merchants: z.array(merchantGroupDto),
  saved: z.array(cartLineDto),
  lines: z.int(),
  pieces: z.int(),
  total: moneyDto,
});

/** How much is in a cart, for a header. */
export const cartSummaryDto = z.object({ version: z.int(), lines: z.int(), pieces: z.int() });

/**
 * A change that holds. `removalId` is set where lines were taken out: under it they come back.
 * `version` only ever grows, so that an older answer can be told from a newer one.
 */
export const cartChangeDto = z.object({
  version: z.int(),
  lines: z.int(),
  removalId: z.string().nullable(),
});

/** What a product page put in. */
export const addedDto = z.object({ version: z.int(), lines: z.int(), pieces: z.int() });

/** A line's fallback and the variants it may name; none while the marketplace does not answer. */
export const lineChoicesDto = z.object({
  lineId: z.string(),
  quantity: quantityDto,
  fallback: fallbackDto,
  skus: z.array(
    z.object({
      skuKey: skuKeyDto,
      variant: z.array(z.string()),
      unitPrice: moneyDto.nullable(),
      stock: z.int().nullable(),
    }),
  ),
});

export type CartChangeDto = z.infer<typeof cartChangeDto>;
export type AddedDto = z.infer<typeof addedDto>;
export type LineChoicesDto = z.infer<typeof lineChoicesDto>;
export type CartSummaryDto = z.infer<typeof cartSummaryDto>;
export type CartLineDto = z.infer<typeof cartLineDto>;
export type MerchantGroupDto = z.infer<typeof merchantGroupDto>;
export type SuggestionDto = z.infer<typeof suggestionDto>;
export type NextRungDto = z.infer<typeof nextRungDto>;
export type CartDto = z.infer<typeof cartDto>;
