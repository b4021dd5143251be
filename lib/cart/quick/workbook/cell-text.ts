import { dateText } from "./date-styles";
import { unescaped } from "./shared-strings";

/** What a cell refers to. */
export type CellContext = { strings: readonly string[]; dates: ReadonlySet<number> };

/** A cell as XML has it: its type, its style, its value, and text that stands in it. */
export type WiredCell = { type: string; style: number; value: string; inline: string };

/** The largest number Excel takes for a date. */
const LAST_DATE = 2_958_465;

/**
 * A cell as its reader sees it, as text. A formula counts by the result that was saved with it; one that
 * failed reads as its error, "#N/A".
 */
export function cellText(
  { type, style, value, inline }: WiredCell,
  { strings, dates }: CellContext,
): string {
  switch (type) {
    case "s":
      return strings[Number(value)] ?? "";
    case "inlineStr":
      return unescaped(inline);
    case "str":
      return unescaped(value);
    case "b":
      return value === "1" ? "TRUE" : "FALSE";
    case "e":
    case "d":
      return value;
    default:
      return numberText(value, dates.has(style));
  }
}

/** "6.76835042216E11" is how a number is stored, not how anybody wrote it. */
function numberText(value: string, isDate: boolean): string {
  const number = Number(value);
  if (value.trim() === "" || !Number.isFinite(number)) return value;
  if (isDate && number >= 1 && number < LAST_DATE) return dateText(number);
  if (Number.isSafeInteger(number)) return String(number);
  // Sums of fractions carry dust in their last places.
  return Math.abs(number) < 1e15 ? String(Number(number.toPrecision(15))) : value;
}
