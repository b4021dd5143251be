type RawJson = { rawJSON(text: string): unknown; isRawJSON(value: unknown): boolean };

const raw = JSON as unknown as RawJson;

/** A whole number of any length that leaves as bare digits, the way a Java long does. */
export function longNumber(digits: string): unknown {
  return raw.rawJSON(digits);
}

export function isLongNumber(value: unknown): boolean {
  return raw.isRawJSON(value);
}

/** "15.0", "33.6", "6.06": yuan the way a Java double prints. */
export function yuanText(fen: number): string {
  const text = String(fen / 100);
  return text.includes(".") ? text : `${text}.0`;
}
