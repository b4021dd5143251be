/** What a campaign does. The same options give the same decisions; how processes interleave is the machine's. */
export type ChaosOptions = {
  seed: number;
  /** How many workers are killed in all. */
  kills: number;
  workers: number;
  /** Merchants of one checkout, from and to. */
  merchants: readonly [number, number];
  /** Checkouts under way at once. */
  shoppers: number;
  strategy: "single" | "batch" | "mixed";
  /** Whether the upstream takes the same reference for the same order. */
  dedupe: boolean;
  /** Whether our reference comes back at all. */
  referenceShown: boolean;
  /** How late orders appear in the upstream's list, at the most. */
  listLagMs: number;
  /** How many checkouts are sent several times at once, and how often each at the most. */
  duplicates: number;
  /** Whether replies are lost and calls hang. */
  faults: boolean;
};

const DEFAULT_CHAOS: ChaosOptions = {
  seed: 1,
  kills: 1000,
  workers: 2,
  merchants: [3, 20],
  shoppers: 3,
  strategy: "mixed",
  dedupe: false,
  referenceShown: true,
  listLagMs: 2_000,
  duplicates: 20,
  faults: true,
};

/** Reads `--kills=50 --dedupe` over the defaults. Throws for a word nobody knows. */
export function readOptions(args: readonly string[]): ChaosOptions {
  const options: Record<string, unknown> = { ...DEFAULT_CHAOS };
  for (const arg of args) {
    const [, name = "", value] = /^--([a-zA-Z]+)(?:=(.+))?$/.exec(arg) ?? [];
    const before = options[name];
    if (before === undefined) throw new Error(`Unknown option ${arg}.`);
    options[name] =
      typeof before === "boolean"
        ? value !== "false"
        : typeof before === "number"
          ? Number(value)
          : Array.isArray(before)
            ? (value ?? "").split("-").map(Number)
            : value;
  }
  return options as ChaosOptions;
}
