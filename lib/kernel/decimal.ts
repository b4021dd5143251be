import { refuse, succeed, type Result } from "./result";

/** An exact decimal that is not negative: `units` / 10^`scale`. 7.9232 is { units: 79232n, scale: 4 }. */
export type Decimal = { units: bigint; scale: number };

const PATTERN = /^(\d{1,12})(?:\.(\d{1,12}))?$/;

/**
 * Reads "7.9232" without going through a float: at most 12 digits on either side of a point, no
 * sign, no exponent, no grouping. Zeros at the end are dropped, so equal decimals look the same.
 */
export function parseDecimal(text: string): Result<Decimal, "not_a_decimal"> {
  const match = PATTERN.exec(text);
  if (!match) return refuse("not_a_decimal");
  const fraction = (match[2] ?? "").replace(/0+$/, "");
  return succeed({ units: BigInt(`${match[1]}${fraction}`), scale: fraction.length });
}

/** "7.9232": what `parseDecimal` reads. */
export function decimalText({ units, scale }: Decimal): string {
  const digits = String(units).padStart(scale + 1, "0");
  return scale === 0 ? digits : `${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}
