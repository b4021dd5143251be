import type { LineChange } from "@/lib/contract/quote-parts";
import type { LineState } from "@/lib/kernel/cart-limits";
import type { Money } from "@/lib/kernel/money";

/** A line as it was put in the cart, and as it stands now. */
export type ComparedLine = {
  quantity: number;
  /** What one piece would cost by the prices seen; null where none was. */
  seen: Money | null;
  /** What one piece costs now: the preview's word, else the offer's; null where nobody knows. */
  now: Money | null;
  /** As the cart finds it now; `unavailable` where the offer could not be read. */
  state: LineState;
  minimum: number;
  lot: number;
  stock: number | null;
};

/** What differs, the gravest first. A line nobody knows anything of has not changed. */
export function lineChanges(line: ComparedLine): LineChange[] {
  const standing = standingChange(line);
  const { seen, now } = line;
  const moved =
    seen !== null && now !== null && (seen.minor !== now.minor || seen.currency !== now.currency);
  return [
    ...(standing ? [standing] : []),
    ...(moved ? [{ kind: "price" as const, from: seen, to: now }] : []),
  ];
}

function standingChange({ state, quantity, minimum, lot, stock }: ComparedLine): LineChange | null {
  switch (state) {
    case "ok":
    case "unavailable":
      return null;
    case "above_stock":
      return { kind: "stock", wanted: quantity, left: stock ?? 0 };
    case "below_minimum":
      return { kind: "minimum", wanted: quantity, minimum };
    case "not_whole_lots":
      return { kind: "lots", wanted: quantity, lot };
    case "sold_out":
    case "sku_gone":
    case "offer_gone":
    case "not_for_sale":
      return { kind: state };
  }
}
