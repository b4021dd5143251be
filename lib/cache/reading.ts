/** What a load brought: a value, the word that there is none, or a failure. Failures are not kept. */
export type Loaded<Value, Failure> =
  { kind: "value"; value: Value } | { kind: "gone" } | { kind: "failed"; failure: Failure };

/** `stale`: the refresh failed and this is the last word we have. `asOf` is in epoch milliseconds. */
export type Found<Value> = {
  kind: "value";
  value: Value;
  state: "fresh" | "stale";
  asOf: number;
};

export type Reading<Value, Failure> =
  Found<Value> | { kind: "gone" } | { kind: "failed"; failure: Failure };

/** What memory alone can say. */
export type Glimpse<Value> = Found<Value> | { kind: "gone" } | { kind: "unknown" };

/**
 * How a read was answered: `hit` from memory, `joined` a call already under way, `refreshing` from
 * memory while a call runs, `miss` by a call of its own, `rescued` by an old answer because the call
 * failed, `failed` not at all.
 */
export type ReadResult = "hit" | "joined" | "refreshing" | "miss" | "rescued" | "failed";
