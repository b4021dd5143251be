import { add, fen, times, type Money } from "@/lib/kernel/money";

/** What sending a parcel abroad costs by one service. Times are epoch milliseconds. */
export type ForwardingRate = {
  id: string;
  /** ISO 3166 alpha-2; "*" for everywhere without a row of its own. */
  country: string;
  /** The service's name, as the operator calls it. */
  name: string;
  firstGrams: number;
  first: Money;
  stepGrams: number;
  step: Money;
  /** Cubic centimetres that count as one kilogram. */
  volumeDivisor: number;
  validFrom: number;
  validUntil: number | null;
};

/** Pieces to be sent. Null where the marketplace did not say. Edges in millimetres, per piece. */
export type ParcelLine = {
  ref: string;
  quantity: number;
  weightGrams: number | null;
  size: { lengthMm: number; widthMm: number; heightMm: number } | null;
};

/** What a piece of unknown weight is counted with, at the least and at the most. */
export type UnknownWeight = { fromGrams: number; toGrams: number };

/** Least and most; equal where every weight is known. */
export type Span<T> = { from: T; to: T };

export type ForwardingEstimate = {
  /** What the scales would say, in grams, without packing. */
  grams: Span<number>;
  /** Refs of the lines whose weight is not known. */
  unweighed: string[];
  /** One per service that goes there, the cheapest first. */
  services: { rateId: string; name: string; cost: Span<Money> }[];
};

/**
 * The rates that hold for a country at a time: its own, or else those for everywhere. Of two of the
 * same name the one that began last holds.
 */
export function ratesFor(
  rates: readonly ForwardingRate[],
  country: string,
  at: number,
): ForwardingRate[] {
  const valid = rates.filter(
    ({ validFrom, validUntil }) => validFrom <= at && (validUntil === null || at < validUntil),
  );
  const own = valid.filter((rate) => rate.country === country);
  const offered = own.length > 0 ? own : valid.filter((rate) => rate.country === "*");
  const youngest = offered.toSorted((a, b) => b.validFrom - a.validFrom || (a.id < b.id ? 1 : -1));
  return youngest.filter(
    (rate, index) => youngest.findIndex(({ name }) => name === rate.name) === index,
  );
}

/**
 * What is expected to be due when everything leaves for abroad in one parcel: by each service, the
 * dearer of weight and room (length × width × height ÷ divisor), as a first weight and started steps.
 * Packing is not in it: nobody can know it before the goods are there.
 */
export function forwardingEstimate(
  rates: readonly ForwardingRate[],
  lines: readonly ParcelLine[],
  unknown: UnknownWeight,
): ForwardingEstimate {
  const known = sum(lines.map(({ quantity, weightGrams }) => quantity * (weightGrams ?? 0)));
  const dark = lines.filter(({ weightGrams }) => weightGrams === null);
  const pieces = sum(dark.map(({ quantity }) => quantity));
  const grams = {
    from: known + pieces * unknown.fromGrams,
    to: known + pieces * unknown.toGrams,
  };
  const services = rates.map((rate) => {
    const room = roomGrams(lines, rate.volumeDivisor);
    const cost = (weight: number): Money => parcelCost(rate, Math.max(weight, room));
    return {
      rateId: rate.id,
      name: rate.name,
      cost: { from: cost(grams.from), to: cost(grams.to) },
    };
  });
  return {
    grams,
    unweighed: dark.map(({ ref }) => ref),
    services: services.toSorted(
      (a, b) => a.cost.from.minor - b.cost.from.minor || a.cost.to.minor - b.cost.to.minor,
    ),
  };
}

/** The price of a parcel that counts as `grams`: the first weight, and every step begun after it. */
export function parcelCost(rate: ForwardingRate, grams: number): Money {
  const steps = Math.ceil(Math.max(0, grams - rate.firstGrams) / rate.stepGrams);
  return add(rate.first, steps === 0 ? fen(0) : times(rate.step, steps));
}

/** Cubic millimetres ÷ (cm³ per kg) are grams: 1000 mm³ to the cm³, 1000 g to the kg. Rounded up. */
function roomGrams(lines: readonly ParcelLine[], divisor: number): number {
  const cubicMm = sum(
    lines.map(({ quantity, size }) =>
      size === null ? 0 : quantity * size.lengthMm * size.widthMm * size.heightMm,
    ),
  );
  return Math.ceil(cubicMm / divisor);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((so, number) => so + number, 0);
}
