import { z } from "zod";
import { fallbackDto } from "@/lib/contract/cart";
import { moneyDto, marketDto } from "@/lib/contract/common";
import {
  amountsDto,
  lineChangeDto,
  ORDER_PROBLEMS,
  SILENT_REASONS,
} from "@/lib/contract/quote-parts";
import { LANGUAGES } from "@/lib/kernel/language";

/**
 * What a quote's row holds: the cost as it was offered, and all that placing the orders will need.
 * Amounts are yuan in fen, times epoch milliseconds. Addresses and the upstream's ids are in it, so it
 * is never shown as it is.
 */

const text = z.string().nullable();

const destination = z.object({
  kind: z.enum(["warehouse", "address"]),
  id: z.string(),
  /** The warehouse's name, or who receives at the shopper's own place. */
  name: z.string(),
  address: z.object({
    fullName: z.string(),
    mobile: z.string(),
    phone: text,
    province: z.string(),
    city: z.string(),
    district: z.string(),
    town: text,
    street: z.string(),
    postCode: text,
    districtCode: text,
  }),
});

const size = z.object({ lengthMm: z.int(), widthMm: z.int(), heightMm: z.int() });

const line = z.object({
  lineId: z.string(),
  productId: z.string(),
  /** As the cart keys it: 1688's specId, Taobao's skuId, "" for an offer without SKUs. */
  skuKey: z.string(),
  /** Taobao only: what an order names offer and SKU by. */
  buyId: text,
  skuBuyId: text,
  quantity: z.int(),
  title: text,
  originalTitle: text,
  variant: z.array(z.object({ name: z.string(), value: z.string() })),
  imageUrl: text,
  /** What one piece costs: the preview's word, else the catalogue's. */
  unitPrice: moneyDto.nullable(),
  changes: z.array(lineChangeDto),
  fallback: fallbackDto,
  weightGrams: z.int().nullable(),
  size: size.nullable(),
});

const problem = z.object({ kind: z.enum(ORDER_PROBLEMS), code: text, message: text });

const outcome = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("quoted"),
    at: z.int(),
    amounts: amountsDto,
    lines: z.array(
      z.object({
        /** The marketplace's own number of the offer, by which its orders will name it. */
        marketId: text,
        unitPrice: moneyDto.nullable(),
        amount: moneyDto.nullable(),
      }),
    ),
    parts: z.array(
      amountsDto.extend({
        lines: z.array(z.int()),
        flow: text,
        tradeModes: z.array(z.string()).nullable(),
        promotions: z.array(z.object({ id: z.string(), text, selected: z.boolean() })),
      }),
    ),
    freightInWords: z.boolean(),
  }),
  z.object({
    kind: z.literal("refused"),
    at: z.int(),
    problem: problem.nullable(),
    lines: z.array(problem.nullable()),
  }),
  z.object({
    kind: z.literal("silent"),
    at: z.int(),
    reason: z.enum(SILENT_REASONS),
    upstreamRequestId: text,
    retryAfterSeconds: z.int().nullable(),
  }),
]);

/** What will become one order: a merchant's lines, or a part of them where there are too many. */
const order = z.object({
  /** Names the order within its quote: the id of its first line. */
  key: z.string(),
  merchantKey: z.string(),
  market: marketDto,
  /** What an order names the merchant by. Null where the marketplace did not say. */
  sellerOpenId: text,
  sellerName: text,
  note: z.string(),
  lines: z.array(line),
  /** Lines that can't be had at all: no part of the cost. */
  leftOut: z.array(line),
  /** Null where no line is left to ask about. */
  outcome: outcome.nullable(),
  /** The freight that was accepted before, where it has changed since. */
  freightBefore: moneyDto.nullable(),
  fee: moneyDto,
  feeRuleId: text,
});

export const quoteBody = z.object({
  language: z.enum(LANGUAGES),
  destination,
  orders: z.array(order),
  /** Over the orders that are quoted. */
  amounts: amountsDto,
  fee: moneyDto,
  /** What would be paid now: the orders' totals and the fee. */
  whole: moneyDto,
  /** The rules that a fee was asked by, so that an old quote stays explained. */
  feeRules: z.array(
    z.object({
      id: z.string(),
      basisPoints: z.int(),
      minimum: moneyDto,
      scope: z.enum(["checkout", "merchant"]),
      market: marketDto.nullable(),
    }),
  ),
  /** All rules that held, so that a change of them is noticed. */
  feeRuleIds: z.array(z.string()),
});

export type QuoteBody = z.infer<typeof quoteBody>;
export type QuoteDestination = z.infer<typeof destination>;
export type QuoteOrder = z.infer<typeof order>;
export type QuoteLine = z.infer<typeof line>;
/** An order before it is known what it costs in fees. */
export type AskedOrder = Omit<QuoteOrder, "fee" | "feeRuleId">;
