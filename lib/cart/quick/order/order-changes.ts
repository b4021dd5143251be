import { z } from "zod";

/**
 * What an order did: which line it raised from which number of pieces to which, `before` 0 for a new
 * one, and of which rows; and what became of it when it was undone.
 */
export const orderChanges = z.object({
  draft: z.string(),
  pieces: z.int(),
  left: z.int(),
  lines: z.array(
    z.object({ lineId: z.string(), before: z.int(), after: z.int(), rows: z.array(z.int()) }),
  ),
  undo: z.object({ takenOff: z.int(), kept: z.int() }).optional(),
});

export type OrderChanges = z.infer<typeof orderChanges>;
