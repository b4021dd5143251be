import { unitPriceAt } from "@/lib/kernel/ladder";
import { largestQuantity } from "@/lib/kernel/quantity";
import { isDead, type MerchantVerdict } from "../judge";
import type { KnownOffer, OfferTerms, WantedLine } from "../terms";

/** One line of an offer: what it starts from in whole lots, and the most there is. */
export type Slot = { line: WantedLine; base: number; cap: number; fen: number };

/** The lines of one offer that can be had, with what they cost. */
export type Block = {
  terms: OfferTerms;
  slots: Slot[];
  /** Lines of which not even one lot is left. */
  impossible: WantedLine[];
  base: number;
  cap: number;
};

/** Pieces added to slots, by line id. */
export type Raise = ReadonlyMap<string, number>;

export const NO_RAISE: Raise = new Map();

/**
 * The lines that count, offer by offer. A line starts from the whole lots that hold it, or from the
 * most there is where that is less; nothing is ever taken below that.
 */
export function blocksOf(
  lines: readonly WantedLine[],
  offers: ReadonlyMap<string, KnownOffer>,
  verdict: MerchantVerdict,
): Block[] {
  const counted = lines.filter(({ id }) => {
    const state = verdict.lines.get(id)?.state;
    return state !== undefined && !isDead(state);
  });
  return [...Map.groupBy(counted, ({ offerKey }) => offerKey)].flatMap(([key, own]) => {
    const offer = offers.get(key);
    return offer?.kind === "known" ? [blockOf(offer.terms, own)] : [];
  });
}

function blockOf(terms: OfferTerms, lines: readonly WantedLine[]): Block {
  const lot = Math.max(terms.lot, 1);
  const slots = lines.map((line): Slot => {
    const sku = terms.skus.find(({ key }) => key === line.skuKey);
    const cap = largestQuantity({ minimum: 1, lot, stock: sku?.stock ?? null }) ?? 0;
    const whole = Math.ceil(line.quantity / lot) * lot;
    return { line, base: Math.min(whole, cap), cap, fen: sku?.unitPrice?.minor ?? 0 };
  });
  const possible = slots.filter(({ cap }) => cap > 0);
  return {
    terms,
    slots: possible,
    impossible: slots.filter(({ cap }) => cap === 0).map(({ line }) => line),
    base: possible.reduce((sum, slot) => sum + slot.base, 0),
    cap: possible.reduce((sum, slot) => sum + slot.cap, 0),
  };
}

/** What a block costs in fen with some pieces added. */
export function costOf(block: Block, raise: Raise = NO_RAISE): number {
  const quantity = (slot: Slot) => slot.base + (raise.get(slot.line.id) ?? 0);
  if (block.terms.pricing === "by_sku")
    return block.slots.reduce((sum, slot) => sum + slot.fen * quantity(slot), 0);
  const pieces = block.slots.reduce((sum, slot) => sum + quantity(slot), 0);
  return costAt(block, pieces);
}

/** What `pieces` of an offer cost where the sum alone decides the price. */
export function costAt({ terms }: Block, pieces: number): number {
  return pieces === 0 ? 0 : (unitPriceAt(terms.ladder, pieces)?.minor ?? 0) * pieces;
}

/**
 * Adds pieces to a block, in whole lots: to the cheapest lines first where each has its own price, else
 * to as few lines as will take them.
 */
export function spread({ terms, slots }: Block, pieces: number): Raise {
  const room = (slot: Slot) => slot.cap - slot.base;
  const alone = slots.find((slot) => room(slot) >= pieces);
  const order =
    terms.pricing === "by_sku"
      ? slots.toSorted((a, b) => a.fen - b.fen)
      : alone
        ? [alone]
        : slots.toSorted((a, b) => room(b) - room(a));
  const raise = new Map<string, number>();
  let left = pieces;
  for (const slot of order) {
    const take = Math.min(left, room(slot));
    if (take > 0) raise.set(slot.line.id, take);
    left -= take;
  }
  return raise;
}

/** The sums from which a block gets cheaper by the piece, in whole lots, above its base. */
export function rungSums({ terms, base, cap }: Block): number[] {
  if (terms.pricing === "by_sku") return [];
  const lot = Math.max(terms.lot, 1);
  return terms.ladder
    .map(({ minQuantity }) => Math.ceil(minQuantity / lot) * lot)
    .filter((sum) => sum > base && sum <= cap);
}
