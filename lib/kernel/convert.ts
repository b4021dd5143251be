import { roundToTotal } from "./apportion";
import { MINOR_DIGITS, money, type Currency, type Money } from "./money";

/**
 * One unit of `from` is exactly `numerator` / `denominator` units of `to` (whole yuan, whole dong).
 * Both are positive integers as text, so that a rate travels as JSON and loses nothing.
 */
export type ExchangeRate = {
  from: Currency;
  to: Currency;
  numerator: string;
  denominator: string;
};

/** An amount in another currency, for people to compare by. */
export type Approximation = {
  amount: Money;
  /** The true amount is above nothing and below `amount`, the smallest unit there is. */
  below: boolean;
};

/**
 * Converts exactly and rounds once, to the nearest minor unit; halves go away from zero, as people
 * learn it at school. Throws a RangeError past the safe integers, a TypeError for another currency.
 */
export function convert(amount: Money, rate: ExchangeRate): Money {
  const [top, bottom] = minorRatio(rate);
  return money(Number(nearest(minorOf(amount, rate) * top, bottom)), rate.to);
}

/**
 * The same for one price on a page: what would round to nothing is said as "below the smallest
 * unit", so that nothing with a price looks free.
 */
export function approximate(amount: Money, rate: ExchangeRate): Approximation {
  const rounded = convert(amount, rate);
  const below = rounded.minor === 0 && amount.minor > 0;
  return { amount: below ? money(1, rate.to) : rounded, below };
}

/**
 * Converts a bill. The total is the converted total of the lines, as `convert` gives it, and the
 * lines are rounded down or up so that they sum to it: a shopper who adds up gets what we show.
 */
export function convertLines(
  lines: readonly Money[],
  rate: ExchangeRate,
): { lines: Money[]; total: Money } {
  const [top, bottom] = minorRatio(rate);
  const exact = lines.map((line) => minorOf(line, rate) * top);
  const total = nearest(
    exact.reduce((sum, line) => sum + line, 0n),
    bottom,
  );
  return {
    lines: roundToTotal(exact, bottom, total).map((minor) => money(Number(minor), rate.to)),
    total: money(Number(total), rate.to),
  };
}

/** Minor units of `to` per minor unit of `from`. */
function minorRatio({ from, to, numerator, denominator }: ExchangeRate): [bigint, bigint] {
  const top = BigInt(numerator);
  const bottom = BigInt(denominator);
  if (top <= 0n || bottom <= 0n) throw new RangeError("a rate must be above zero");
  return [top * 10n ** BigInt(MINOR_DIGITS[to]), bottom * 10n ** BigInt(MINOR_DIGITS[from])];
}

function minorOf(amount: Money, rate: ExchangeRate): bigint {
  if (amount.currency !== rate.from)
    throw new TypeError(`a rate from ${rate.from} can't convert ${amount.currency}`);
  return BigInt(amount.minor);
}

function nearest(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}
