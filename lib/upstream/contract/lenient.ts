import { z } from "zod";
import { directReader, reader } from "./direct";
import { means } from "./meaning";

/**
 * Readers for an upstream whose types drift: numbers sent as text, ids sent as numbers, members that
 * are missing in one reply and null in the next. Each answers null where there is nothing usable;
 * none of them ever throws on a strange value inside a member.
 */

/** An id as text, whether it was sent as text or as a number. */
export const id = means(
  { kind: "id" },
  reader((value) =>
    typeof value === "string" && value.trim() !== ""
      ? value.trim()
      : typeof value === "number" && Number.isSafeInteger(value)
        ? String(value)
        : null,
  ),
);

/** Any text; numbers become text, everything else null. Empty text is null. */
export const text = means({ kind: "text" }, reader(toText));

/** A finite number, also when sent as text ("12", "0.35"). */
export const number = means({ kind: "number" }, reader(toNumber));

/** A whole number, also when sent as text; fractions are cut off. */
export const integer = means(
  { kind: "integer" },
  reader((value) => {
    const sent = toNumber(value);
    const whole = sent === null ? null : Math.trunc(sent);
    return whole !== null && Number.isSafeInteger(whole) ? whole : null;
  }),
);

/** true/false, also as "true"/"false" or 1/0. */
export const flag = means(
  { kind: "flag" },
  reader((value) =>
    value === true || value === "true" || value === 1 || value === "1"
      ? true
      : value === false || value === "false" || value === 0 || value === "0"
        ? false
        : null,
  ),
);

/** "10%" or "10" or 10 as the number 10. */
export const percent = means(
  { kind: "percent" },
  reader((value) => {
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(toText(value) ?? "");
    return match ? Number(match[1]) : null;
  }),
);

/** An array of what `item` reads; entries that do not fit are left out, a non-array is empty. */
export function list<T>(item: z.ZodType<T>) {
  const direct = directReader(item);
  const read = reader((value): T[] => {
    const found: T[] = [];
    for (const entry of Array.isArray(value) ? (value as unknown[]) : []) {
      if (direct !== null && isObject(entry)) {
        found.push(direct(entry));
        continue;
      }
      const parsed = item.safeParse(entry);
      if (parsed.success) found.push(parsed.data);
    }
    return found;
  });
  return means({ kind: "list", item }, read);
}

/** An object of the given shape, or null where something else was sent. */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  const inner = z.object(shape);
  const direct = directReader<z.infer<typeof inner>>(inner);
  const read = reader((value): z.infer<typeof inner> | null => {
    if (direct !== null && isObject(value)) return direct(value);
    const parsed = inner.safeParse(value);
    return parsed.success ? parsed.data : null;
  });
  return means({ kind: "object", shape }, read);
}

/** Reads members by their camel-case names, also where they were sent in snake case. */
export function camel<T extends z.ZodType>(schema: T) {
  return means(
    { kind: "camel", inner: schema },
    z.preprocess((sent) => camelCased(sent), schema),
  );
}

const DEEPEST = 12;

/** The same value with every member named in camel case. */
export function camelCased(value: unknown, depth = 0): unknown {
  if (typeof value !== "object" || value === null || depth > DEEPEST) return value;
  if (Array.isArray(value)) return value.map((entry) => camelCased(entry, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [
      name.replace(/(?<=[a-z0-9])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      camelCased(member, depth + 1),
    ]),
  );
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
