import { refuse, succeed, type Result } from "./result";

/** Digits after the decimal point of each currency we show. */
export const MINOR_DIGITS = {
  CNY: 2,
  USD: 2,
  EUR: 2,
  THB: 2,
  VND: 0,
  JPY: 0,
  CLP: 0,
} as const satisfies Record<string, number>;

export type Currency = keyof typeof MINOR_DIGITS;

export const CURRENCIES = Object.keys(MINOR_DIGITS) as readonly Currency[];

export function isCurrency(text: string): text is Currency {
  return Object.hasOwn(MINOR_DIGITS, text);
}

/** An amount in integer minor units (fen, cents, dong) with its currency. Never a fraction. */
export type Money = { minor: number; currency: Currency };

export function money(minor: number, currency: Currency): Money {
  if (!Number.isSafeInteger(minor))
    throw new RangeError("money needs a safe integer of minor units");
  return { minor, currency };
}

/** Chinese yuan from an integer number of fen. */
export function fen(minor: number): Money {
  return money(minor, "CNY");
}

/**
 * Reads the upstream's decimal yuan ("15.0", "6.06", 3.8) into fen without going through a float.
 * Digits past the fen round up: a price shown must never be lower than the one charged.
 */
export function parseYuan(text: string | number): Result<Money, "not_a_price"> {
  const match = /^(\d{1,12})(?:\.(\d{1,12}))?$/.exec(String(text).trim());
  if (!match) return refuse("not_a_price");
  const decimals = (match[2] ?? "").padEnd(2, "0");
  const whole = Number(match[1]) * 100 + Number(decimals.slice(0, 2));
  return succeed(fen(/[1-9]/.test(decimals.slice(2)) ? whole + 1 : whole));
}

export function add(a: Money, b: Money): Money {
  if (a.currency !== b.currency) throw new TypeError("amounts of two currencies cannot be added");
  return money(a.minor + b.minor, a.currency);
}

export function times(amount: Money, count: number): Money {
  return money(amount.minor * count, amount.currency);
}

/** "1234.56": the plain decimal text of an amount, for machines. People get `Intl.NumberFormat`. */
export function toDecimal({ minor, currency }: Money): string {
  const digits = MINOR_DIGITS[currency];
  if (digits === 0) return String(minor);
  const sign = minor < 0 ? "-" : "";
  const text = String(Math.abs(minor)).padStart(digits + 1, "0");
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`;
}
