/** The part of a SKU that choosing needs. `choice[d]` is an index into the values of option `d`. */
export type ChoosableSku = { choice: readonly number[]; stock: number | null };

/** For each option, the index of the value picked, or null while it is open. */
export type Choice = readonly (number | null)[];

/**
 * What a value of an option is worth to the shopper: `absent` was never made, `sold_out` exists but
 * none is left. Unknown stock counts as available: the marketplace said nothing against it.
 */
export type ValueState = "available" | "sold_out" | "absent";

/** SKUs that agree with every option picked so far. */
export function matchingSkus<T extends ChoosableSku>(skus: readonly T[], choice: Choice): T[] {
  return skus.filter((sku) =>
    choice.every((picked, option) => picked === null || sku.choice[option] === picked),
  );
}

/** The one SKU a complete choice names; null while an option is open or the combination is absent. */
export function chosenSku<T extends ChoosableSku>(skus: readonly T[], choice: Choice): T | null {
  if (choice.some((picked) => picked === null)) return null;
  return matchingSkus(skus, choice)[0] ?? null;
}

/**
 * The state of one value, judged by the options above it only. Were it judged by all the others, two
 * picked options could lock each other and leave no way out but starting again.
 */
export function valueState(
  skus: readonly ChoosableSku[],
  choice: Choice,
  option: number,
  value: number,
): ValueState {
  const candidates = matchingSkus(skus, [...choice.slice(0, option), value]);
  if (candidates.length === 0) return "absent";
  return candidates.some((sku) => sku.stock !== 0) ? "available" : "sold_out";
}

/**
 * Picks a value. Picks below it stay where the new combination exists and are opened again where it
 * does not, so a choice never names a SKU that is not made.
 */
export function pickValue(
  skus: readonly ChoosableSku[],
  choice: Choice,
  option: number,
  value: number,
): (number | null)[] {
  const next: (number | null)[] = choice.map((picked, index) =>
    index === option ? value : picked,
  );
  for (let below = option + 1; below < next.length; below += 1) {
    if (matchingSkus(skus, next.slice(0, below + 1)).length === 0) next[below] = null;
  }
  return next;
}

/** Before anything is picked: an option with a single value in use is no question and is answered. */
export function openingChoice(skus: readonly ChoosableSku[], options: number): (number | null)[] {
  return Array.from({ length: options }, (_, option) => {
    const values = new Set(skus.map((sku) => sku.choice[option]));
    const [only] = values;
    return values.size === 1 && only !== undefined ? only : null;
  });
}

/**
 * A choice asked for by an address, as far as it can be had: unknown values and combinations that
 * are not made leave their option open.
 */
export function restoreChoice(
  skus: readonly ChoosableSku[],
  options: number,
  wanted: readonly (number | null | undefined)[],
): (number | null)[] {
  return wanted.slice(0, options).reduce<(number | null)[]>(
    (choice, value, option) => {
      if (value === null || value === undefined) return choice;
      return valueState(skus, choice, option, value) === "absent"
        ? choice
        : pickValue(skus, choice, option, value);
    },
    openingChoice(skus, options),
  );
}
