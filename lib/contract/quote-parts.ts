import { z } from "zod";
import { moneyDto } from "./common";

/** Why a marketplace does not take an order. */
export const ORDER_PROBLEMS = [
  "not_sold_online",
  "several_sellers_or_spec_missing",
  "spec_not_of_product",
  "stock_short",
  "below_minimum",
  "mixed_batch_not_met",
  "no_consignment_relation",
  "price_zero",
  "below_wholesale_minimum",
  "not_by_api",
  "gone",
  "address_refused",
  "other",
] as const;

/** Why nothing is known of a merchant's order right now. */
export const SILENT_REASONS = ["no_answer", "busy", "unclear", "not_set_up"] as const;

/** `goods + freight + extra − discount = total`, always. */
export const amountsDto = z.object({
  goods: moneyDto,
  freight: moneyDto,
  discount: moneyDto,
  extra: moneyDto,
  total: moneyDto,
});

/** What differs from when a line was put in the cart, or from the cost quoted before. */
export const lineChangeDto = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("price"), from: moneyDto, to: moneyDto }),
  z.object({ kind: z.literal("stock"), wanted: z.int(), left: z.int() }),
  z.object({ kind: z.literal("minimum"), wanted: z.int(), minimum: z.int() }),
  z.object({ kind: z.literal("lots"), wanted: z.int(), lot: z.int() }),
  z.object({ kind: z.literal("sold_out") }),
  z.object({ kind: z.literal("sku_gone") }),
  z.object({ kind: z.literal("offer_gone") }),
  z.object({ kind: z.literal("not_for_sale") }),
]);

export type LineChange = z.infer<typeof lineChangeDto>;
export type OrderProblemName = (typeof ORDER_PROBLEMS)[number];
export type SilentReason = (typeof SILENT_REASONS)[number];
