/** How much more than seen a piece may cost: whole percent, or fen. */
export type DearerLimit = { kind: "percent"; percent: number } | { kind: "fen"; minor: number };

/**
 * What the shopper wants done when a line can't be had as asked. Tried in this order: the other
 * variants as listed, fewer pieces, a dearer piece; then `otherwise`.
 */
export type Fallback = {
  /** SKU keys of the same offer, the best first. */
  alternatives: string[];
  /** Down to so many pieces; null for all or nothing. */
  fewest: number | null;
  /** Null for not a fen more. */
  dearer: DearerLimit | null;
  otherwise: "leave_out" | "ask_me";
};

/** What holds until somebody decides: nothing is changed without asking. */
export const NO_FALLBACK: Fallback = {
  alternatives: [],
  fewest: null,
  dearer: null,
  otherwise: "ask_me",
};
