import { reachesMix } from "../mix";
import type { MixedBatch } from "../terms";
import { costOf, type Block, type Raise } from "./block";
import { partsOf, type Move, type Part } from "./moves";

/** Steps of work after which the exact search gives way: no page waits for a perfect hint. */
const MOST_WORK = 500_000;

type State = { fen: number; changed: number; moves: readonly Move[] };

/**
 * The cheapest ways to bring mixable offers up to the merchant's mixed batch: by pieces and by amount.
 * Empty where neither can be reached, or where finding out would take too long.
 */
export function raisesToMix(blocks: readonly Block[], mix: MixedBatch): Raise[] {
  const pieces = blocks.reduce((sum, { base }) => sum + base, 0);
  const amount = blocks.reduce((sum, block) => sum + costOf(block), 0);
  if (reachesMix(mix, amount, pieces)) return [new Map()];
  const parts = blocks.flatMap(partsOf);
  const byPieces = mix.minQuantity === null ? null : morePieces(parts, mix.minQuantity - pieces);
  const byAmount =
    mix.minAmount === null ? null : largerAmount(parts, mix.minAmount.minor - amount);
  return [byPieces, byAmount].filter((found) => found !== null).map(raiseOf);
}

/** The least fen for at least `missing` more pieces. States are pieces added, as far as they matter. */
function morePieces(parts: readonly Part[], missing: number): State | null {
  const target = { kind: "pieces", pieces: missing } as const;
  const states = fold(
    parts.map((part) => part.movesUpTo(target)),
    (added, move) => Math.min(added + move.pieces, missing),
  );
  return states?.get(missing) ?? null;
}

/** The smallest sum that is at least `missing` fen above the present one. States are fen added. */
function largerAmount(parts: readonly Part[], missing: number): State | null {
  // Another part may get cheaper by the piece; this one must be able to make up for it.
  const slack = parts.reduce((sum, { cheapestFen }) => sum - cheapestFen, 0);
  const target = { kind: "fen", fen: missing + slack } as const;
  const moves = parts.map((part) => firstBeyond(part.movesUpTo(target), target.fen));
  const states = fold(moves, (added, move) => added + move.fen);
  const enough = [...(states ?? [])].filter(([added]) => added >= missing);
  return enough.length === 0
    ? null
    : enough.reduce((best, next) => (next[0] < best[0] ? next : best))[1];
}

/** Of the moves that are enough by themselves only the smallest can be the best. */
function firstBeyond(moves: readonly Move[], fen: number): Move[] {
  const short = moves.filter((move) => move.fen < fen);
  const enough = moves.filter((move) => move.fen >= fen);
  return enough.length === 0
    ? short
    : [...short, enough.reduce((best, move) => (move.fen < best.fen ? move : best))];
}

/** One move of each part; of all ways to a state the cheapest is kept, then the one that changes least. */
function fold(
  parts: readonly Move[][],
  stateAfter: (state: number, move: Move) => number,
): Map<number, State> | null {
  let states = new Map<number, State>([[0, { fen: 0, changed: 0, moves: [] }]]);
  let work = 0;
  for (const moves of parts) {
    work += states.size * moves.length;
    if (work > MOST_WORK) return null;
    const next = new Map<number, State>();
    for (const [at, state] of states)
      for (const move of moves) {
        const key = stateAfter(at, move);
        const changed = state.changed + (move.pieces === 0 ? 0 : 1);
        const fen = state.fen + move.fen;
        const held = next.get(key);
        if (held && (held.fen < fen || (held.fen === fen && held.changed <= changed))) continue;
        next.set(key, {
          fen,
          changed,
          moves: move.pieces === 0 ? state.moves : [...state.moves, move],
        });
      }
    states = next;
  }
  return states;
}

function raiseOf({ moves }: State): Raise {
  return new Map(moves.flatMap((move) => [...move.raise()]));
}
