import { fen, parseYuan, type Money } from "@/lib/kernel/money";
import type { Translated } from "../domain";

/** Yuan text as money; null where nothing readable was sent. */
export function yuan(text: string | number | null | undefined): Money | null {
  if (text === null || text === undefined) return null;
  const read = parseYuan(text);
  return read.ok ? read.value : null;
}

/** A whole number of fen as money. A fraction is no fen: better no price than one a hundredth of it. */
export function wholeFen(value: number | null | undefined): Money | null {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 ? fen(value) : null;
}

/** A sum or product of fen; null where it is no amount: a reply may hold numbers of any size. */
export function safeFen(minor: number): Money | null {
  return Number.isSafeInteger(minor) ? fen(minor) : null;
}

/** Zero or more; a negative count is no count. */
export function count(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && value >= 0 ? value : null;
}

/** One or more: minimums and lots. */
export function positive(value: number | null | undefined): number | null {
  return value !== null && value !== undefined && value > 0 ? value : null;
}

/** Scales a measure to a whole number of a smaller unit; null for zero, which means "not filled in". */
export function scaled(value: number | null | undefined, factor: number): number | null {
  if (value === null || value === undefined) return null;
  // Through text, so that 1.005 × 1000 is 1005 and not 1004.9999…
  const whole = Math.round(Number((value * factor).toPrecision(12)));
  return whole > 0 && Number.isSafeInteger(whole) ? whole : null;
}

/** The translation where there is one, else the Chinese text; null when neither was sent. */
export function translated(
  translation: string | null | undefined,
  original: string | null | undefined,
): Translated | null {
  const text = translation ?? original;
  return text ? { text, original: original ?? null } : null;
}

export function present(values: readonly (string | null | undefined)[]): string[] {
  return values.filter((value): value is string => value !== null && value !== undefined);
}
