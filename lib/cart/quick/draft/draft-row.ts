import { z } from "zod";

/**
 * A row of a draft: what was read, with what was changed since. `skuKey` was chosen from the offer's
 * own; `dropped` rows are left out and can be put back; `order` says with which order a row went into a
 * cart.
 */
export const draftRow = z.object({
  n: z.int(),
  link: z.string(),
  sku: z.string(),
  quantity: z.string(),
  note: z.string(),
  skuKey: z.string().optional(),
  dropped: z.literal(true).optional(),
  order: z.string().optional(),
});

export type DraftRow = z.infer<typeof draftRow>;

/** Rows that still want to go into a cart. */
export function isOpen({ dropped, order }: DraftRow): boolean {
  return dropped !== true && order === undefined;
}
