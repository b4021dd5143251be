import { z } from "zod";
import { languageParam, marketDto, moneyDto } from "./common";
import { amountsDto, lineChangeDto, ORDER_PROBLEMS, SILENT_REASONS } from "./quote-parts";

const placeDto = z.object({
  kind: z.enum(["warehouse", "address"]),
  id: z.string(),
  /** The warehouse's name, or who receives at the shopper's own place. */
  name: z.string(),
});

const quoteLineDto = z.object({
  lineId: z.string(),
  market: marketDto,
  productId: z.string(),
  title: z.string().nullable(),
  originalTitle: z.string().nullable(),
  variant: z.array(z.object({ name: z.string(), value: z.string() })),
  imageUrl: z.string().nullable(),
  quantity: z.int(),
  unitPrice: moneyDto.nullable(),
  /** What the line comes to; null where it is not known, or not part of the cost. */
  amount: moneyDto.nullable(),
  changes: z.array(lineChangeDto),
  /** Why the marketplace does not take this line. */
  problem: z.enum(ORDER_PROBLEMS).nullable(),
});

/** How the marketplace answered. `silent`: nothing is known, which is no refusal. */
const answerDto = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("quoted"),
    amounts: amountsDto,
    /** This order's own service fee; null where the fee is asked once for the whole checkout. */
    fee: moneyDto.nullable(),
    /** How many orders the marketplace makes of it. */
    orders: z.int(),
    /** The merchant describes freight in words only: it may still change. */
    freightInWords: z.boolean(),
    promotions: z.array(z.string()),
  }),
  z.object({ kind: z.literal("refused"), problem: z.enum(ORDER_PROBLEMS).nullable() }),
  z.object({
    kind: z.literal("silent"),
    reason: z.enum(SILENT_REASONS),
    upstreamRequestId: z.string().nullable(),
    retryAfterSeconds: z.int().nullable(),
  }),
  /** No line is left that can be had. */
  z.object({ kind: z.literal("nothing_left") }),
]);

const quoteOrderDto = z.object({
  key: z.string(),
  lines: z.array(quoteLineDto),
  /** Lines that can't be had at all, and are no part of the cost. */
  leftOut: z.array(quoteLineDto),
  answer: answerDto,
  /** Freight inside China as it was accepted before, where it has changed. */
  freightChange: z.object({ from: moneyDto, to: moneyDto }).nullable(),
});

export const quoteMerchantDto = z.object({
  key: z.string(),
  market: marketDto,
  openId: z.string().nullable(),
  name: z.string().nullable(),
  note: z.string(),
  /** More than one where there are too many goods for one order. */
  orders: z.array(quoteOrderDto),
});

const spanDto = z.object({ from: z.int(), to: z.int() });

/** What is expected to be due later, for sending everything abroad in one parcel. */
const laterDto = z.object({
  /** ISO 3166 alpha-2, or "*" for everywhere without rates of its own. */
  country: z.string(),
  countries: z.array(z.string()),
  grams: spanDto,
  /** Lines whose weight nobody told: counted with `assumedGrams` for each piece. */
  unweighed: z.array(z.string()),
  assumedGrams: spanDto,
  services: z.array(
    z.object({ name: z.string(), cost: z.object({ from: moneyDto, to: moneyDto }) }),
  ),
});

/**
 * What comes next. `accept`: something changed and wants a look. `nothing`: no order is quoted.
 * `ready`: all that is quoted can be ordered and is covered by the wallet.
 */
export const NEXT_STEPS = ["nothing", "accept", "sign_in", "add_money", "ready"] as const;

/** The whole cost of a cart before anything is confirmed. All amounts are yuan. */
export const quoteDto = z.object({
  id: z.string(),
  state: z.enum(["current", "expired", "cart_changed", "rules_changed", "place_changed"]),
  madeAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  /** The server's time of this answer, to count down from. */
  servedAt: z.iso.datetime(),
  place: placeDto,
  merchants: z.array(quoteMerchantDto),
  /** Orders by how the marketplace answered. */
  counts: z.object({ quoted: z.int(), refused: z.int(), silent: z.int() }),
  /** Changes that wait to be accepted: prices and freight. */
  changes: z.int(),
  amounts: amountsDto,
  fee: moneyDto,
  /** How the fee comes about: one rule for each way of asking that was used. */
  feeRules: z.array(
    z.object({
      basisPoints: z.int(),
      minimum: moneyDto,
      scope: z.enum(["checkout", "merchant"]),
      market: marketDto.nullable(),
    }),
  ),
  /** What would be paid now. */
  whole: moneyDto,
  later: laterDto.nullable(),
  /** Null for somebody who has not signed in. */
  wallet: z.object({ available: moneyDto, short: moneyDto }).nullable(),
  next: z.enum(NEXT_STEPS),
});

export const quoteParams = z.object({
  quoteId: z.string().regex(/^[0-9A-Z]{1,32}$/, "This is not the id of a quote."),
});

/** A form without scripts sends "" for what was left open. */
const optionalText = z
  .string()
  .max(200)
  .transform((text) => (text === "" ? undefined : text))
  .optional();

const back = z.object({ language: languageParam });

export const makeQuoteBody = back.extend({
  /** The place the goods go to; the former one, or else the first, where it is left out. */
  place: optionalText,
});

export const acceptQuoteBody = back;

/** A line, or all lines of a merchant. */
export const dropFromQuoteBody = back
  .extend({ lineId: optionalText, merchantKey: optionalText })
  .transform(({ language, lineId, merchantKey }, context) => {
    if (lineId !== undefined && merchantKey === undefined) return { language, which: { lineId } };
    if (merchantKey !== undefined && lineId === undefined)
      return { language, which: { merchantKey } };
    const message = "Name a line or a merchant, not both.";
    context.addIssue({ code: "custom", message, path: ["lineId"] });
    return z.NEVER;
  });

export const retryQuoteBody = back.extend({
  /** All orders nobody answered for, where it is left out. */
  orderKey: optionalText,
});

export const quoteQuery = z.object({
  /** Where the goods go later, for what that may cost. */
  country: z
    .string()
    .regex(/^(?:[A-Z]{2}|\*)$/, "Use a country's two letters.")
    .optional(),
});

export type QuoteDto = z.infer<typeof quoteDto>;
export type QuoteMerchantDto = z.infer<typeof quoteMerchantDto>;
export type QuoteOrderDto = QuoteMerchantDto["orders"][number];
export type QuoteLineDto = z.infer<typeof quoteLineDto>;
export type QuoteAnswerDto = QuoteOrderDto["answer"];
export type QuotePlaceDto = z.infer<typeof placeDto>;
export type QuoteLaterDto = z.infer<typeof laterDto>;
export type NextStep = (typeof NEXT_STEPS)[number];
