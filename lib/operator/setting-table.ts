import { z } from "zod";
import { bankAccountDto, warehouseDto } from "@/lib/contract/operator";

/**
 * What the operator decides while the shop runs: one row a key, its schema and what holds until
 * somebody decides. Nothing here is a secret; those are environment variables.
 */
export const OPERATOR_SETTINGS = {
  /** The first is the one goods go to unless a shopper chooses another. */
  warehouses: { schema: z.array(warehouseDto).max(20), start: [] },
  /** Whether goods may be sent straight to an address of the shopper's own in China. */
  own_addresses: { schema: z.object({ allowed: z.boolean() }), start: { allowed: false } },
  bank_accounts: { schema: z.array(bankAccountDto).max(20), start: [] },
  /** How long a quoted cost holds. */
  quote: { schema: z.object({ minutes: z.int().min(1).max(240) }), start: { minutes: 20 } },
  /** Whether the marketplace is asked once per merchant, or once for all of a market's merchants. */
  preview_strategy: { schema: z.enum(["per_merchant", "batch"]), start: "per_merchant" },
  /** Grams a piece of unknown weight counts as, at the least and at the most. */
  unknown_weight: {
    schema: z
      .object({ fromGrams: z.int().min(1), toGrams: z.int().max(100_000) })
      .refine(({ fromGrams, toGrams }) => fromGrams <= toGrams),
    start: { fromGrams: 100, toGrams: 1000 },
  },
} as const satisfies Record<string, { schema: z.ZodType; start: unknown }>;

export type OperatorSettingKey = keyof typeof OPERATOR_SETTINGS;

export type OperatorSetting<Key extends OperatorSettingKey> = z.output<
  (typeof OPERATOR_SETTINGS)[Key]["schema"]
>;
