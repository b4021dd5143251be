import { DIMENSIONS } from "./options";
import type { OfferCore } from "./offer-core";
import { decimalDigits, hexDigits, mix, randomFrom } from "./random";
import type { Shape } from "./shape";

export type Sku = {
  /** 13 to 19 digits. */
  skuId: string;
  /** 32 hex digits. */
  specId: string;
  /** For each option, which of its values. */
  choice: number[];
  fen: number;
  stock: number;
  grams: number;
};

/** Every combination of an offer's options, the first option outermost. None where it has no options. */
export function skusOf(core: OfferCore, { options, quoteType }: Shape): Sku[] {
  if (options.length === 0) return [];
  const random = randomFrom(core.seed, core.index, 0x5c0);
  const dearer = random.pick([0, 0, 0.04, 0.08, 0.15]);
  const [lightest, heaviest] = core.place.leaf.grams;
  const base = random.int(lightest, heaviest);
  const soldOut = random.chance(0.02);
  const firstChoice = options.map(() => 0);
  const stock = () => (soldOut || random.chance(0.08) ? 0 : Math.floor(10 ** (random.next() * 5)));
  return combinations(options.map(({ values }) => values.length)).map((choice, at) => {
    const last = choice.at(-1) ?? 0;
    const size = packPieces(options, choice) / packPieces(options, firstChoice);
    const raise =
      1 + dearer * last * (options.length === 1 && options[0]?.dimension === "colour" ? 0.5 : 1);
    const skuId = decimalDigits(random.int(13, 19), random);
    const made = stock();
    return {
      skuId,
      specId: hexDigits(32, core.seed, core.index, 0x59ec, at),
      choice,
      fen: quoteType === 2 ? core.priceFen : Math.round(core.priceFen * raise * size ** 0.92),
      stock: core.stock ?? made,
      grams: Math.max(1, Math.round(base * (1 + 0.06 * last) * size)),
    };
  });
}

/** A pack of ten costs and weighs about ten times one: the pieces of the pack chosen, else 1. */
function packPieces(options: Shape["options"], choice: number[]): number {
  const at = options.findIndex(({ dimension }) => dimension === "pack");
  const value = options[at]?.values[choice[at] ?? 0];
  const word = value === undefined ? undefined : DIMENSIONS.pack.values[value];
  return word ? Number.parseInt(word.en, 10) : 1;
}

function combinations(sizes: number[]): number[][] {
  return sizes.reduce<number[][]>(
    (rows, size) => rows.flatMap((row) => Array.from({ length: size }, (_, at) => [...row, at])),
    [[]],
  );
}

/** Pieces of an offer without SKUs. */
export function looseStockOf(core: OfferCore): number {
  return core.stock ?? mix(core.seed, core.index, 0x570c) % 20_000;
}
