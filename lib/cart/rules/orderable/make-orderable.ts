import { fen, type Money } from "@/lib/kernel/money";
import { judgeMerchant, type MerchantVerdict } from "../judge";
import { mixedBatchOf, reachesMix } from "../mix";
import type { KnownOffer, WantedLine } from "../terms";
import { blocksOf, costOf, NO_RAISE, type Block, type Raise } from "./block";
import { baseCost, raiseToMinimum, standsAlone } from "./by-itself";
import { raisesToMix } from "./reach-mix";

/** `to` 0 takes a line out. */
export type QuantityChange = { lineId: string; from: number; to: number };

export type Suggestion = {
  changes: QuantityChange[];
  /** What the sum of the merchant's goods changes by. */
  extra: Money;
};

type Plan = { raise: Raise; dropped: ReadonlySet<Block>; fen: number };

/**
 * The cheapest change of quantities after which a merchant takes the order, or null where it takes it
 * as it is. Lines are only raised; one that exceeds its stock comes down to it. Offers are raised to
 * their own minimum, or all together to the merchant's mixed batch, whichever costs fewer fen. An offer
 * is dropped only where nothing else helps.
 */
export function makeOrderable(
  lines: readonly WantedLine[],
  offers: ReadonlyMap<string, KnownOffer>,
  verdict: MerchantVerdict = judgeMerchant(lines, offers),
): Suggestion | null {
  const blocks = blocksOf(lines, offers, verdict);
  const possible = blocks.filter(({ slots }) => slots.length > 0);
  const plan = plansFor(possible).reduce((best, next) => (isBetter(next, best) ? next : best));
  const changes = blocks.flatMap((block) => changesOf(block, plan));
  const before = [...verdict.lines.values()].reduce(
    (sum, { subtotal }) => sum + (subtotal?.minor ?? 0),
    0,
  );
  return changes.length === 0 ? null : { changes, extra: fen(plan.fen - before) };
}

/** Never empty; the first is to let every offer stand by itself. */
function plansFor(blocks: readonly Block[]): [Plan, ...Plan[]] {
  const mixable = blocks.filter(({ terms }) => terms.mixedBatch !== null);
  const others = blocks.filter(({ terms }) => terms.mixedBatch === null);
  const mix = mixedBatchOf(mixable.map(({ terms }) => terms.mixedBatch));
  const pieces = mixable.reduce((sum, { base }) => sum + base, 0);
  if (mix && reachesMix(mix, baseCost(mixable), pieces)) return [eachByItself(others, mixable)];
  const alone = eachByItself(blocks, []);
  if (!mix || mixable.every(standsAlone)) return [alone];
  const rest = eachByItself(others, []);
  const mixed = raisesToMix(mixable, mix).map((raise) => ({
    raise: new Map([...rest.raise, ...raise]),
    dropped: rest.dropped,
    fen: rest.fen + mixable.reduce((sum, block) => sum + costOf(block, raise), 0),
  }));
  return [alone, ...mixed];
}

/** Raises `blocks` to their own minimum or drops them; `kept` stay as they start. */
function eachByItself(blocks: readonly Block[], kept: readonly Block[]): Plan {
  const raised = blocks.map((block) => ({ block, raise: raiseToMinimum(block) }));
  const staying = raised.flatMap(({ block, raise }) => (raise ? [costOf(block, raise)] : []));
  return {
    raise: new Map(raised.flatMap(({ raise }) => [...(raise ?? NO_RAISE)])),
    dropped: new Set(raised.flatMap(({ block, raise }) => (raise ? [] : [block]))),
    fen: staying.reduce((sum, cost) => sum + cost, baseCost(kept)),
  };
}

/** Goods given up weigh more than any money; then fewer fen, then fewer lines touched. */
function isBetter(a: Plan, b: Plan): boolean {
  if (a.dropped.size !== b.dropped.size) return a.dropped.size < b.dropped.size;
  return a.fen !== b.fen ? a.fen < b.fen : a.raise.size < b.raise.size;
}

function changesOf(block: Block, { raise, dropped }: Plan): QuantityChange[] {
  const gone = block.impossible.map((line) => ({ lineId: line.id, from: line.quantity, to: 0 }));
  const kept = block.slots.map(({ line, base }) => ({
    lineId: line.id,
    from: line.quantity,
    to: dropped.has(block) ? 0 : base + (raise.get(line.id) ?? 0),
  }));
  return [...gone, ...kept].filter(({ from, to }) => from !== to);
}
