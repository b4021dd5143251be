import { problemKindOf } from "../contract/order-problems";
import type { OrderProblem } from "../preview";

/**
 * The problem a code and its text tell of; null where all is well. `refused`: the reply says no, so
 * there is a problem even without a code.
 */
export function problemOf(
  code: string | null | undefined,
  message: string | null | undefined,
  refused: boolean,
): OrderProblem | null {
  const kind = code ? problemKindOf(code) : null;
  if (kind === null && !refused) return null;
  return { kind: kind ?? "other", code: code ?? null, message: message ?? null };
}
