import { MINOR_DIGITS, money, type Currency, type Money } from "./money";
import { refuse, succeed, type Result } from "./result";

/** Digits before the decimal sign: all of it stays a safe integer of minor units. */
const PATTERN = /^(\d{1,12})(?:[.,](\d{1,3}))?$/;

/**
 * Reads an amount somebody typed, such as "1250.5" or "1250,50". Separators between thousands are not
 * taken: "1.000" is one thousand in one country and one in another, so three digits behind a sign are
 * refused, and in a currency without minor units any are.
 */
export function parseAmount(text: string, currency: Currency): Result<Money, "not_an_amount"> {
  const match = PATTERN.exec(text.trim());
  const digits = MINOR_DIGITS[currency];
  const fraction = match?.[2] ?? "";
  if (!match || fraction.length > digits) return refuse("not_an_amount");
  const minor = Number(`${match[1]}${fraction.padEnd(digits, "0")}`);
  return Number.isSafeInteger(minor) ? succeed(money(minor, currency)) : refuse("not_an_amount");
}
