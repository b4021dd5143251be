/** Mixes any whole numbers into 32 well-spread bits; the same numbers always give the same bits. */
export function mix(...parts: number[]): number {
  let bits = 0x9e3779b9;
  for (const part of parts) {
    bits = Math.imul(bits ^ (part | 0), 0x85ebca6b);
    bits ^= bits >>> 13;
    bits = Math.imul(bits, 0xc2b2ae35);
    bits = ((bits ^ (bits >>> 16)) + 0x9e3779b9) | 0;
  }
  return bits >>> 0;
}

/** A repeatable stream of chance. Never `Math.random`: one seed is one world. */
export type Random = {
  /** 0 ≤ x < 1. */
  next(): number;
  /** A whole number, both ends included. */
  int(min: number, max: number): number;
  chance(probability: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** `count` different entries in a random order. */
  some<T>(from: readonly T[], count: number): T[];
};

/** A stream keyed by whole numbers, for example (seed, offer, purpose). */
export function randomFrom(...parts: number[]): Random {
  let state = mix(...parts);
  function next(): number {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), state | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 4294967296;
  }
  const int = (min: number, max: number) => min + Math.floor(next() * (max - min + 1));
  return {
    next,
    int,
    chance: (probability) => next() < probability,
    pick: (from) => {
      const chosen = from[int(0, from.length - 1)];
      if (chosen === undefined) throw new RangeError("cannot pick from nothing");
      return chosen;
    },
    some: (from, count) => {
      const left = [...from];
      return Array.from({ length: Math.min(count, left.length) }, () =>
        left.splice(int(0, left.length - 1), 1),
      ).flat();
    },
  };
}

/** `length` lower-case hex digits. */
export function hexDigits(length: number, ...parts: number[]): string {
  let text = "";
  for (let block = 0; text.length < length; block++)
    text += mix(...parts, block)
      .toString(16)
      .padStart(8, "0");
  return text.slice(0, length);
}

/** A decimal number of exactly `length` digits that does not start with 0. */
export function decimalDigits(length: number, random: Random): string {
  let text = String(random.int(1, 9));
  while (text.length < length) text += random.int(0, 9);
  return text;
}
