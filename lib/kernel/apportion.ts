/**
 * Rounds `numerators[i] / denominator` to integers that sum to `total`, each no further from its
 * exact value than the next integer below or above (largest remainder; ties go to the earlier one).
 * `denominator` must be positive and `total` the exact sum rounded down or up, or this throws.
 */
export function roundToTotal(
  numerators: readonly bigint[],
  denominator: bigint,
  total: bigint,
): bigint[] {
  if (denominator <= 0n) throw new RangeError("apportioning needs a positive denominator");
  const parts = numerators.map((numerator, index) => {
    const rest = ((numerator % denominator) + denominator) % denominator;
    return { index, floor: (numerator - rest) / denominator, rest };
  });
  const missing = total - parts.reduce((sum, part) => sum + part.floor, 0n);
  const takers = parts
    .filter((part) => part.rest > 0n)
    .sort((a, b) => (a.rest === b.rest ? a.index - b.index : a.rest > b.rest ? -1 : 1));
  if (missing < 0n || missing > takers.length)
    throw new RangeError("the total is not the sum of the parts, rounded");
  const raised = new Set(takers.slice(0, Number(missing)).map((part) => part.index));
  return parts.map((part) => (raised.has(part.index) ? part.floor + 1n : part.floor));
}

/**
 * Splits an integer total by weights that are whole and not negative: the shares sum to the total
 * and each lies within one of its exact value. No weight, no share. Throws when every weight is 0.
 */
export function apportion(total: number, weights: readonly number[]): number[] {
  if (!Number.isSafeInteger(total)) throw new RangeError("the total must be a safe integer");
  if (!weights.every((weight) => Number.isSafeInteger(weight) && weight >= 0))
    throw new RangeError("weights must be safe integers from 0");
  const sum = weights.reduce((so, weight) => so + BigInt(weight), 0n);
  if (sum === 0n) throw new RangeError("there is nothing to apportion by");
  const whole = BigInt(total);
  return roundToTotal(
    weights.map((weight) => BigInt(weight) * whole),
    sum,
    whole,
  ).map(Number);
}
