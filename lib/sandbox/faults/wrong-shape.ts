import { isLongNumber } from "../replies/json";
import type { Random } from "../world/random";

type Spot = { holder: Record<string, unknown> | unknown[]; key: string | number };

const STRANGERS: readonly unknown[] = [null, "", "text", -1, 1e15, true, [], {}, [null], { a: 1 }];

/** Replaces one member, anywhere inside `data` or `data` itself, by something that does not belong. */
export function misshape(body: Record<string, unknown>, random: Random): Record<string, unknown> {
  const copy = cloned(body) as Record<string, unknown>;
  const spots: Spot[] = [{ holder: copy, key: "data" }];
  collect(copy.data, spots);
  const { holder, key } = random.pick(spots);
  (holder as Record<string | number, unknown>)[key] = random.pick(STRANGERS);
  return copy;
}

function cloned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(cloned);
  if (typeof value !== "object" || value === null || isLongNumber(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, cloned(member)]));
}

function collect(value: unknown, spots: Spot[]): void {
  if (typeof value !== "object" || value === null || isLongNumber(value)) return;
  const keys = Array.isArray(value) ? value.keys() : Object.keys(value);
  for (const key of keys) {
    spots.push({ holder: value as Spot["holder"], key });
    collect((value as Record<string | number, unknown>)[key], spots);
  }
}
