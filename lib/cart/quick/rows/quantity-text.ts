import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

/** Why a text is no number of pieces. */
export type QuantityTextProblem =
  | "quantity_missing"
  | "quantity_unclear"
  | "quantity_not_whole"
  | "quantity_zero"
  | "quantity_too_large";

/** "pcs" in the languages of the shop. Boxes and packs are not here: they hold who knows how many. */
const UNITS =
  "pieces?|pcs?\\.?|units?|each|ea\\.?|cái|chiếc|con|ชิ้น|อัน|ตัว|piezas?|pzas?\\.?|unidad(?:es)?|uds?\\.?|[件个個只条條张張支把台双雙套]";

const WHOLE = new RegExp(
  `^[x×*✕]?\\s*(\\d{1,3}(?:[, ']\\d{3})+|\\d+)(?:\\.0{1,2})?\\s*(?:[x×*✕]|${UNITS})?$`,
  "iu",
);

/** At the end of a line, after a sign or before a unit, or as a number of its own. */
const AT_END = new RegExp(
  `(?:[\\s,;:]*[x×*✕]\\s*\\d[\\d, ']*|[\\s,;:]+\\d[\\d,']*\\s*(?:${UNITS})|[\\s,;:]+\\d{1,7})\\s*$`,
  "iu",
);

/**
 * A number of pieces as people write it: "3", "３", "×3", "3 pcs", "1,000". "1.000" is not read: it is
 * one here and a thousand there.
 */
export function readQuantity(text: string): Result<number, QuantityTextProblem> {
  const plain = plainDigits(text).trim();
  if (plain === "") return refuse("quantity_missing");
  const digits = WHOLE.exec(plain)?.[1]?.replace(/\D/g, "");
  if (digits === undefined)
    return refuse(
      /^\d+[.,]\d{1,2}\d*$/.test(plain) && !/^\d{1,3}\.\d{3}$/.test(plain)
        ? "quantity_not_whole"
        : "quantity_unclear",
    );
  if (/^0+$/.test(digits)) return refuse("quantity_zero");
  const quantity = digits.length > 12 ? Infinity : Number(digits);
  return quantity > LARGEST_QUANTITY ? refuse("quantity_too_large") : succeed(quantity);
}

/** Parts a quantity from the end of a line; "" where there is none. */
export function takeQuantity(line: string): { rest: string; quantity: string } {
  const plain = plainDigits(line);
  const found = AT_END.exec(plain);
  if (!found) return { rest: plain.trim(), quantity: "" };
  return {
    rest: plain.slice(0, found.index).trim(),
    quantity: found[0].replace(/^[\s,;:]+/, "").trim(),
  };
}

/** Full-width and Thai digits as plain ones. */
function plainDigits(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\u0e50-\u0e59]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[\u200b-\u200f\ufeff]/g, "");
}
