import type { RateBudget, Turn } from "../budget";

const nothing = (): void => undefined;

export function turnOf(over: () => void = nothing): Turn {
  return { left: nothing, replied: nothing, over };
}

/** A budget that grants what it is told to. */
export function budgetOf(
  acquire: RateBudget["acquire"],
  tooFast: () => void = nothing,
): RateBudget {
  return { acquire, tooFast, waiting: () => 0 };
}
