import { LRUCache } from "lru-cache";
import type { Clock } from "@/lib/kernel/clock";
import { FAILED_RECENTLY_MS, FRESHNESS, type CachedOperation } from "./freshness";
import { keyOf, type KeyPart } from "./key";
import type { Found, Glimpse, Loaded, Reading, ReadResult } from "./reading";
import { weigh } from "./weigh";

type Load<Value, Failure> = () => Promise<Loaded<Value, Failure>>;

type Held<Value> = {
  word: { kind: "value"; value: Value } | { kind: "gone" };
  /** Monotonic; ages are counted from here. */
  loadedAt: number;
  /** Wall time, for people. */
  asOf: number;
  /** Monotonic time of the last refresh that failed. */
  failedAt: number | null;
};

export type FreshCache<Input extends KeyPart, Value, Failure> = {
  /** Answers by the freshness table; any number of equal readers at once cause one `load`. */
  read(input: Input, load: Load<Value, Failure>): Promise<Reading<Value, Failure>>;
  /** What memory says right now. Never loads, never waits. */
  peek(input: Input): Glimpse<Value>;
  clear(): void;
};

/** Carries a failure out of the coalesced load, so that it reaches every waiting reader. */
class LoadFailed<Failure> extends Error {
  constructor(readonly failure: Failure) {
    super("load failed");
  }
}

const STALE_TOO = { allowStale: true };

/** The cache of one operation, run by its row of the freshness table. */
export function createFreshCache<
  Input extends KeyPart,
  Value extends NonNullable<unknown>,
  Failure,
>(
  operation: CachedOperation,
  {
    clock,
    onRead,
    nameOf = (input) => keyOf(operation, input),
  }: {
    clock: Clock;
    onRead: (result: ReadResult) => void;
    /** A cheaper key for inputs that are read by the dozen. No two inputs may share one. */
    nameOf?: (input: Input) => string;
  },
): FreshCache<Input, Value, Failure> {
  const rule = FRESHNESS[operation];

  const cache = new LRUCache<string, Held<Value>, Load<Value, Failure>>({
    maxSize: rule.maxBytes,
    sizeCalculation: (held) => weigh(held),
    // lru-cache takes a start of 0 for "no start"; ours may be 0 in a fresh process or a test.
    perf: { now: () => clock.monotonic() + 1 },
    ttl: rule.freshMs,
    ttlResolution: 0,
    noDeleteOnFetchRejection: true,
    // A reader that walks away, or an eviction, must not end the call others wait for.
    ignoreFetchAbort: true,
    async fetchMethod(_key, before, { options, context: load }) {
      try {
        const word = await load();
        if (word.kind === "failed") throw new LoadFailed(word.failure);
        if (word.kind === "gone") options.ttl = rule.goneMs;
        return { word, loadedAt: clock.monotonic(), asOf: clock.now(), failedAt: null };
      } catch (error) {
        if (before) before.failedAt = clock.monotonic();
        throw error;
      }
    },
  });

  function failedRecently(held: Held<Value>): boolean {
    return held.failedAt !== null && clock.monotonic() - held.failedAt < FAILED_RECENTLY_MS;
  }

  /** Whether an old answer may stand in now, without waiting for the refresh. */
  function mayAnswerNow(held: Held<Value>): boolean {
    if (held.word.kind === "gone") return false;
    const age = clock.monotonic() - held.loadedAt;
    return age < rule.revalidateMs || (failedRecently(held) && age < rule.rescueMs);
  }

  /** The word that there is none counts for its own short time only. */
  function mayBeTold(held: Held<Value>): boolean {
    return held.word.kind === "gone"
      ? clock.monotonic() - held.loadedAt <= rule.goneMs
      : mayAnswerNow(held);
  }

  function tell(held: Held<Value>): Found<Value> | { kind: "gone" } {
    if (held.word.kind === "gone") return { kind: "gone" };
    const state = failedRecently(held) ? "stale" : "fresh";
    return { kind: "value", value: held.word.value, state, asOf: held.asOf };
  }

  return {
    async read(input, load) {
      const key = nameOf(input);
      const before = cache.peek(key, STALE_TOO);
      const allowStale = before !== undefined && mayAnswerNow(before);
      const status: LRUCache.Status<string, Held<Value>, Load<Value, Failure>> = {};
      try {
        const held = await cache.forceFetch(key, { allowStale, status, context: load });
        onRead(resultOf(status));
        return tell(held);
      } catch (error) {
        if (!(error instanceof LoadFailed)) throw error;
        if (before?.word.kind === "value" && clock.monotonic() - before.loadedAt < rule.rescueMs) {
          onRead("rescued");
          return { kind: "value", value: before.word.value, state: "stale", asOf: before.asOf };
        }
        onRead("failed");
        return { kind: "failed", failure: error.failure as Failure };
      }
    },
    peek(input) {
      const held = cache.peek(nameOf(input), STALE_TOO);
      return held && mayBeTold(held) ? tell(held) : { kind: "unknown" };
    },
    clear: () => cache.clear(),
  };
}

function resultOf(status: { fetch?: string; returnedStale?: boolean }): ReadResult {
  if (status.returnedStale) return "refreshing";
  if (status.fetch === "hit") return "hit";
  return status.fetch === "inflight" ? "joined" : "miss";
}
