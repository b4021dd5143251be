import { z } from "zod";
import { means } from "./meaning";

/**
 * Readers for an upstream whose types drift: numbers sent as text, ids sent as numbers, members that
 * are missing in one reply and null in the next. Each answers null where there is nothing usable;
 * none of them ever throws on a strange value inside a member.
 */

/** An id as text, whether it was sent as text or as a number. */
export const id = means(
  { kind: "id" },
  z
    .unknown()
    .transform((value) =>
      typeof value === "string" && value.trim() !== ""
        ? value.trim()
        : typeof value === "number" && Number.isSafeInteger(value)
          ? String(value)
          : null,
    ),
);

/** Any text; numbers become text, everything else null. Empty text is null. */
export const text = means(
  { kind: "text" },
  z
    .unknown()
    .transform((value) =>
      typeof value === "string"
        ? value.trim() || null
        : typeof value === "number" && Number.isFinite(value)
          ? String(value)
          : null,
    ),
);

/** A finite number, also when sent as text ("12", "0.35"). */
export const number = means(
  { kind: "number" },
  z.unknown().transform((value) => {
    const candidate =
      typeof value === "string" && value.trim() !== "" ? Number(value.trim()) : value;
    return typeof candidate === "number" && Number.isFinite(candidate) ? candidate : null;
  }),
);

/** A whole number, also when sent as text; fractions are cut off. */
export const integer = means(
  { kind: "integer" },
  number.transform((value) => {
    const whole = value === null ? null : Math.trunc(value);
    return whole !== null && Number.isSafeInteger(whole) ? whole : null;
  }),
);

/** true/false, also as "true"/"false" or 1/0. */
export const flag = means(
  { kind: "flag" },
  z
    .unknown()
    .transform((value) =>
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
  text.transform((value) => {
    const match = /^(\d{1,3}(?:\.\d+)?)\s*%?$/.exec(value ?? "");
    return match ? Number(match[1]) : null;
  }),
);

/** An array of what `item` reads; entries that do not fit are left out, a non-array is empty. */
export function list<T>(item: z.ZodType<T>) {
  return means(
    { kind: "list", item },
    z.unknown().transform((value): T[] =>
      Array.isArray(value)
        ? value.flatMap((entry) => {
            const read = item.safeParse(entry);
            return read.success ? [read.data] : [];
          })
        : [],
    ),
  );
}

/** An object of the given shape, or null where something else was sent. */
export function object<Shape extends z.ZodRawShape>(shape: Shape) {
  const inner = z.object(shape);
  return means(
    { kind: "object", shape },
    z.unknown().transform((value): z.infer<typeof inner> | null => {
      const read = inner.safeParse(value);
      return read.success ? read.data : null;
    }),
  );
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
