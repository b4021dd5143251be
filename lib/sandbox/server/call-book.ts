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

const LONGEST_TEXT = 2_000;

/** A thousand calls with a picture each would be a thousand pictures. */
function shortened(input: unknown): unknown {
  if (typeof input !== "object" || input === null || Array.isArray(input)) return input;
  return Object.fromEntries(
    Object.entries(input).map(([name, value]: [string, unknown]) => [
      name,
      typeof value === "string" && value.length > LONGEST_TEXT
        ? `${value.slice(0, 60)}… (${value.length} characters)`
        : value,
    ]),
  );
}

export function callBook(): CallBook {
  let recent: SeenCall[] = [];
  let counts: Record<string, number> = {};
  let total = 0;
  return {
    add(call) {
      total += 1;
      const key = call.endpoint ?? "unknown";
      counts[key] = (counts[key] ?? 0) + 1;
      recent.push({ ...call, input: shortened(call.input), number: total });
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
