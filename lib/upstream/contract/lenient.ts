import { z } from "zod";
import { directReader, reader } from "./direct";

/**
 * Readers for an upstream whose types drift: numbers sent as text, ids sent as numbers, members that
 * are missing in one reply and null in the next. Each answers null where there is nothing usable;
 * none of them ever throws on a strange value inside a member.
 */

/** An id as text, whether it was sent as text or as a number. */
export const id = reader((value) =>
  typeof value === "string" && value.trim() !== ""
    ? value.trim()
    : typeof value === "number" && Number.isSafeInteger(value)
      ? String(value)
      : null,
);

/** Any text; numbers become text, everything else null. Empty text is null. */
export const text = reader(toText);

/** A finite number, also when sent as text ("12", "0.35"). */
export const number = reader(toNumber);

/** A whole number, also when sent as text; fractions are cut off. */
export const integer = reader((value) => {
  const sent = toNumber(value);
  const whole = sent === null ? null : Math.trunc(sent);
  return whole !== null && Number.isSafeInteger(whole) ? whole : null;
});

/** true/false, also as "true"/"false" or 1/0. */
export const flag = reader((value) =>
  value === true || value === "true" || value === 1 || value === "1"
    ? true
    : value === false || value === "false" || value === 0 || value === "0"
      ? false
      : null,
);

/** "10%" or "10" or 10 as the number 10. */
export const percent = reader((value) => {
  const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(toText(value) ?? "");
  return match ? Number(match[1]) : null;
});

/** An array of what `item` reads; entries that do not fit are left out, a non-array is empty. */
export function list<T>(item: z.ZodType<T>) {
  const direct = directReader(item);
  return reader((value): T[] => {
    const found: T[] = [];
    for (const entry of Array.isArray(value) ? (value as unknown[]) : []) {
      if (direct !== null && isObject(entry)) {
        found.push(direct(entry));
        continue;
      }
      const read = item.safeParse(entry);
      if (read.success) found.push(read.data);
    }
    return found;
  });
}

/** An object of the given shape, or null where something else was sent. */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  const inner = z.object(shape);
  const direct = directReader<z.infer<typeof inner>>(inner);
  return reader((value): z.infer<typeof inner> | null => {
    if (direct !== null && isObject(value)) return direct(value);
    const read = inner.safeParse(value);
    return read.success ? read.data : null;
  });
}

function toText(value: unknown): string | null {
  if (typeof value === "string") return value.trim() || null;
  return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
}

function toNumber(value: unknown): number | null {
  const candidate = typeof value === "string" && value.trim() !== "" ? Number(value.trim()) : value;
  return typeof candidate === "number" && Number.isFinite(candidate) ? candidate : null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
