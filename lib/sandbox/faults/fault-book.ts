import type { Fault } from "./fault";

export type Standing = Fault & { id: number; matched: number; struck: number };

/** What strikes one call: delays add up, and of everything else the oldest wins. */
export type Strike = { delayMs: number; fault: Exclude<Fault, { kind: "latency" }> | null };

export type FaultBook = {
  add(fault: Fault): Standing;
  /** Removes one, or all. Answers how many. */
  remove(id?: number): number;
  list(): readonly Standing[];
  /** Counts a call on `target` against the faults that match it. */
  strike(target: string): Strike;
};

export function faultBook(initial: readonly Fault[] = []): FaultBook {
  let standing: Standing[] = [];
  let nextId = 1;
  function add(fault: Fault): Standing {
    const entry = { ...fault, id: nextId++, matched: 0, struck: 0 };
    standing.push(entry);
    return entry;
  }
  initial.forEach(add);
  return {
    add,
    remove(id) {
      const before = standing.length;
      standing = id === undefined ? [] : standing.filter((fault) => fault.id !== id);
      return before - standing.length;
    },
    list: () => standing,
    strike(target) {
      const strike: Strike = { delayMs: 0, fault: null };
      for (const fault of standing) {
        const matches =
          fault.endpoint === target || (fault.endpoint === "*" && target !== "pictures");
        if (!matches || (fault.kind !== "latency" && strike.fault)) continue;
        fault.matched += 1;
        if (fault.everyNth !== undefined && fault.matched % fault.everyNth !== 0) continue;
        fault.struck += 1;
        if (fault.kind === "latency") strike.delayMs += fault.ms;
        else strike.fault = fault;
      }
      standing = standing.filter(({ times, struck }) => times === undefined || struck < times);
      return strike;
    },
  };
}
