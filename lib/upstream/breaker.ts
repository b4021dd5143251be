import {
  BrokenCircuitError,
  BulkheadRejectedError,
  bulkhead,
  circuitBreaker,
  CircuitState,
  handleWhenResult,
  IterableBackoff,
  SamplingBreaker,
} from "cockatiel";
import { ABORTED, type Attempt } from "./interpret";
import type { UnsentReason } from "./outcome";

export type BreakerState = "closed" | "open" | "half_open";

export type BreakerOptions = {
  /** Share of failed attempts within `windowMs` that opens the breaker, 0 to 1. */
  threshold: number;
  windowMs: number;
  /** Fewer attempts within `windowMs` than this never open it. */
  minimumAttempts: number;
  /** How long it stays open before one probe may go out; the last value repeats. */
  openMs: readonly number[];
  /** Attempts on the wire at one time. */
  maxInFlight: number;
};

export const BREAKER_DEFAULTS: BreakerOptions = {
  threshold: 0.5,
  windowMs: 10_000,
  minimumAttempts: 20,
  openMs: [1_000, 2_000, 5_000, 10_000],
  maxInFlight: 256,
};

/** An attempt that was not made, and why. */
export type Refused = { refused: UnsentReason };

/** Breaker and bulkhead of one family of endpoints. */
export type Guard = {
  /** Whether an attempt would be turned away now. Costs nothing; asked before waiting for budget. */
  isOpen: () => boolean;
  state: () => BreakerState;
  run: <T>(attempt: () => Promise<Attempt<T> | Refused>) => Promise<Attempt<T> | Refused>;
};

/** Carries a result past the breaker uncounted. */
class Uncounted extends Error {
  constructor(readonly result: Attempt<unknown> | Refused) {
    super("uncounted");
  }
}

export function createGuard(options: BreakerOptions): Guard {
  const { threshold, windowMs, minimumAttempts, openMs, maxInFlight } = options;
  let mayProbeAt = 0;
  let step = 0;
  const breaker = circuitBreaker(
    handleWhenResult((result) => speaksOfIllness(result as Attempt<unknown> | Refused)),
    {
      halfOpenAfter: new IterableBackoff(openMs),
      breaker: new SamplingBreaker({
        threshold,
        duration: windowMs,
        minimumRps: (minimumAttempts * 1000) / windowMs,
      }),
    },
  );
  // The library tells "open" but not until when; its own clock is the wall clock.
  breaker.onBreak(() => {
    mayProbeAt = Date.now() + (openMs[Math.min(step, openMs.length - 1)] ?? 0);
    step += 1;
  });
  breaker.onReset(() => {
    step = 0;
  });
  const inFlight = bulkhead(maxInFlight);

  // While the one probe is out the others are turned away rather than kept waiting for its end.
  const isOpen = (): boolean =>
    breaker.state === CircuitState.HalfOpen ||
    (breaker.state === CircuitState.Open && Date.now() < mayProbeAt);

  return {
    isOpen,
    state: () =>
      breaker.state === CircuitState.Closed ? "closed" : isOpen() ? "open" : "half_open",
    async run<T>(attempt: () => Promise<Attempt<T> | Refused>): Promise<Attempt<T> | Refused> {
      if (isOpen()) return { refused: "breaker_open" };
      if (inFlight.executionSlots < 1) return { refused: "over_budget" };
      try {
        return await breaker.execute(() =>
          inFlight.execute(async () => {
            const result = await attempt();
            // A caller who leaves says nothing about the upstream; but a probe needs a verdict.
            if (saysNothing(result) && breaker.state === CircuitState.Closed)
              throw new Uncounted(result);
            return result;
          }),
        );
      } catch (error) {
        if (error instanceof Uncounted) return error.result as Attempt<T> | Refused;
        if (error instanceof BrokenCircuitError) return { refused: "breaker_open" };
        if (error instanceof BulkheadRejectedError) return { refused: "over_budget" };
        throw error;
      }
    },
  };
}

/** Silence, 5xx and replies without an envelope. A refusal in good form shows a living upstream. */
function speaksOfIllness(attempt: Attempt<unknown> | Refused): boolean {
  if ("refused" in attempt) return true;
  const { result, envelopeCode } = attempt;
  if (result.ok) return false;
  switch (result.kind) {
    case "network":
    case "timeout":
      return true;
    case "http":
      return result.status >= 500;
    case "contract":
      return envelopeCode === null;
    case "envelope":
      return false;
  }
}

/** The caller left, or the attempt was not made at all. */
function saysNothing(attempt: Attempt<unknown> | Refused): boolean {
  if ("refused" in attempt) return true;
  const { result } = attempt;
  return !result.ok && result.kind === "network" && result.detail === ABORTED;
}
