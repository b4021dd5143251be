import { costAt, rungSums, spread, type Block, type Raise } from "./block";

/** One thing that can be done to a part of the cart: pieces added, and what the sum changes by in fen. */
export type Move = { pieces: number; fen: number; raise: () => Raise };

/**
 * What can be done independently of everything else: a line with a price of its own, or an offer whose
 * sum decides its price. The first move of each is to leave it.
 */
export type Part = { movesUpTo(target: Target): Move[]; cheapestFen: number };

/** How far moves need to go: beyond `pieces` more, or `fen` more, further moves can't be better. */
export type Target = { kind: "pieces"; pieces: number } | { kind: "fen"; fen: number };

export function partsOf(block: Block): Part[] {
  if (block.terms.pricing !== "by_sku") return [offerPart(block)];
  return block.slots.map((slot) => linePart(slot.line.id, slot, Math.max(block.terms.lot, 1)));
}

function linePart(
  id: string,
  { base, cap, fen }: { base: number; cap: number; fen: number },
  lot: number,
): Part {
  return {
    cheapestFen: 0,
    movesUpTo(target) {
      const wanted =
        target.kind === "pieces" ? target.pieces : Math.ceil(target.fen / Math.max(fen, 1));
      const most = Math.min(cap - base, Math.ceil(Math.max(wanted, 0) / lot) * lot);
      return Array.from({ length: most / lot + 1 }, (_, lots) => ({
        pieces: lots * lot,
        fen: lots * lot * fen,
        raise: () => new Map(lots === 0 ? [] : [[id, lots * lot]]),
      }));
    },
  };
}

function offerPart(block: Block): Part {
  const before = costAt(block, block.base);
  const move = (sum: number): Move => ({
    pieces: sum - block.base,
    fen: costAt(block, sum) - before,
    raise: () => spread(block, sum - block.base),
  });
  const rungs = rungSums(block);
  const lot = Math.max(block.terms.lot, 1);
  const lowest = Math.min(...block.terms.ladder.map(({ unitPrice }) => unitPrice.minor));
  return {
    cheapestFen: Math.min(0, ...rungs.map((sum) => move(sum).fen)),
    movesUpTo(target) {
      const reach =
        target.kind === "pieces"
          ? block.base + target.pieces
          : Math.ceil((before + target.fen) / Math.max(lowest, 1));
      const last = Math.min(block.cap, Math.ceil(reach / lot) * lot);
      const steps = Math.max(0, (last - block.base) / lot);
      const grid = Array.from({ length: steps + 1 }, (_, lots) => block.base + lots * lot);
      return [...grid, ...rungs.filter((sum) => sum > last)].map(move);
    },
  };
}
