import { refuse, succeed, type Result } from "@/lib/kernel/result";

/** Members of ES2025 that the compiler's library does not describe yet. */
const nativeJson = JSON as unknown as {
  parse(
    text: string,
    reviver: (key: string, value: unknown, context: { source?: string }) => unknown,
  ): unknown;
  rawJSON(text: string): object;
};

/**
 * Sixteen digits with the end of a value behind them: every integer beyond 2^53 has them. May also hit
 * inside a text; then the slow path runs for nothing and reads the same. `developId` is sent in quotes
 * and does not hit.
 */
const LONG_NUMBER = /\d{16}(?:[,}\]\s]|$)/;
const INTEGER = /^-?\d+$/;

/**
 * Reads JSON without rounding: an integer beyond 2^53 arrives as the text of its digits. Other
 * numbers are numbers. Refuses, never throws.
 */
export function readJson(text: string): Result<unknown, "not_json"> {
  try {
    return succeed(
      LONG_NUMBER.test(text) ? nativeJson.parse(text, keepDigits) : (JSON.parse(text) as unknown),
    );
  } catch {
    // SyntaxError, or RangeError for a nesting deeper than the stack.
    return refuse("not_json");
  }
}

function keepDigits(_key: string, value: unknown, { source }: { source?: string }): unknown {
  const rounded = typeof value === "number" && !Number.isSafeInteger(value);
  return rounded && source !== undefined && INTEGER.test(source) ? source : value;
}

/** Writes JSON; a bigint becomes its digits without quotes, the form int64 ids have over there. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value, (_key, member: unknown) =>
    typeof member === "bigint" ? nativeJson.rawJSON(String(member)) : member,
  );
}
