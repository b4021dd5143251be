/** One call as it was seen, whatever became of it. Nothing here holds a secret. */
export type SeenCall = {
  number: number;
  /** ISO time by the sandbox's clock. */
  at: string;
  /** The endpoint's key, or null for an unknown path. */
  endpoint: string | null;
  path: string;
  accessKey: string | null;
  timestamp: string | null;
  nonce: string | null;
  signature: string | null;
  userId: string | null;
  input: unknown;
  /** `answered`, the name of a refusal, or `fault:` and its kind. */
  outcome: string;
};

const KEPT = 1000;

/** Counts every call and keeps the last thousand. */
export type CallBook = {
  add(call: Omit<SeenCall, "number">): void;
  counts(): Record<string, number>;
  total(): number;
  recent(): readonly SeenCall[];
  reset(): void;
};

export function callBook(): CallBook {
  let recent: SeenCall[] = [];
  let counts: Record<string, number> = {};
  let total = 0;
  return {
    add(call) {
      total += 1;
      const key = call.endpoint ?? "unknown";
      counts[key] = (counts[key] ?? 0) + 1;
      recent.push({ ...call, number: total });
      if (recent.length > 2 * KEPT) recent = recent.slice(-KEPT);
    },
    counts: () => counts,
    total: () => total,
    recent: () => recent.slice(-KEPT),
    reset() {
      recent = [];
      counts = {};
      total = 0;
    },
  };
}
