import { DIMENSIONS, DIMENSIONS_OF, type Dimension } from "./options";
import type { OfferCore } from "./offer-core";
import { randomFrom } from "./random";

/** One option of an offer with the places of its values in `DIMENSIONS`. */
export type OptionChoice = { dimension: Dimension; values: number[] };

/** How an offer is sold. */
export type Shape = {
  options: OptionChoice[];
  /** 0 no SKU, 1 priced by SKU, 2 SKUs priced by the quantity over all of them. */
  quoteType: 0 | 1 | 2;
  /** Rungs from the minimum up; fen. One rung where the price does not fall with quantity. */
  ladder: { from: number; fen: number }[];
  minimum: number;
  /** Pieces per lot, or null. */
  lot: number | null;
  /** Percent off, or null. */
  promotion: number | null;
  hostile: boolean;
  video: boolean;
  pictures: number;
};

/** Worked out from the offer, the same each time. `offerKinds` names what it can be asked for. */
export function shapeOf(core: OfferCore): Shape {
  const random = randomFrom(core.seed, core.index, 0x54a9e);
  const [first, second] = DIMENSIONS_OF[core.place.leaf.scheme];
  const roll = random.next();
  const wearable = second === "clothing_size" || second === "shoe_size";
  const count = wearable
    ? roll < 0.04
      ? 0
      : roll < 0.12
        ? 1
        : 2
    : roll < 0.16
      ? 0
      : roll < 0.6
        ? 1
        : 2;
  const options = [first, second]
    .slice(0, count)
    .flatMap((dimension) => (dimension ? [choice(dimension, random)] : []));
  const minimum = random.chance(0.45) ? 1 : random.pick([2, 2, 3, 5, 10, 20, 50]);
  const quoteType = options.length === 0 ? 0 : random.chance(0.62) ? 1 : 2;
  const lot = random.chance(0.07) ? random.pick([2, 5, 10]) : null;
  const start = lot ? Math.ceil(minimum / lot) * lot : minimum;
  return {
    options,
    quoteType,
    ladder: ladder(core.priceFen, start, quoteType === 1 ? 1 : random.int(1, 4), random.next()),
    minimum: start,
    lot,
    promotion: random.chance(0.12) ? random.int(4, 22) : null,
    hostile: random.chance(0.06),
    video: random.chance(0.14),
    pictures: random.int(3, 7),
  };
}

function choice(dimension: Dimension, random: ReturnType<typeof randomFrom>): OptionChoice {
  const all = DIMENSIONS[dimension].values.map((_, at) => at);
  const most = dimension === "colour" ? 7 : all.length;
  const count = Math.min(all.length, random.int(2, most));
  // Sizes stay in their order and next to each other; colours come as the merchant lists them.
  if (dimension === "colour") return { dimension, values: random.some(all, count) };
  const from = random.int(0, all.length - count);
  return { dimension, values: all.slice(from, from + count) };
}

function ladder(fen: number, from: number, rungs: number, taste: number): Shape["ladder"] {
  const steps = [1, 5, 20, 100].map((times) => from * times * (taste < 0.5 ? 1 : 2));
  return Array.from({ length: rungs }, (_, rung) => ({
    from: rung === 0 ? from : (steps[rung] ?? from),
    fen: Math.max(1, Math.round(fen * (1 - rung * (0.04 + taste * 0.04)))),
  }));
}

/** The price a promotion leaves, in fen, or null without one. */
export function promoted(fen: number, { promotion }: Shape): number | null {
  return promotion === null ? null : Math.max(1, Math.round((fen * (100 - promotion)) / 100));
}
