/** What names a line, on our side and on theirs. */
type Named = { ids: readonly string[]; sku: string | null };

/**
 * Finds the lines asked about in a reply that repeats neither their order nor our ids. A SKU's id is
 * unique, so it decides; without one the offer's does, and at last there may be only one line left.
 * A line is given away twice only where no other fits: a reply may split it.
 */
export function lineMatcher(asked: readonly Named[]): (told: Named) => number | null {
  const taken = new Set<number>();
  return (told) => {
    const found = pick(asked, told, taken);
    if (found !== null) taken.add(found);
    return found;
  };
}

function pick(asked: readonly Named[], told: Named, taken: ReadonlySet<number>): number | null {
  const all = asked.map((_, at) => at);
  const sharesId = (at: number) => asked[at]?.ids.some((id) => told.ids.includes(id)) ?? false;
  const fitting =
    told.sku !== null
      ? all.filter((at) => asked[at]?.sku === told.sku)
      : all.filter((at) => asked[at]?.sku === null && sharesId(at));
  const first = fitting.find((at) => !taken.has(at)) ?? fitting[0];
  if (first !== undefined) return first;
  const left = all.filter((at) => !taken.has(at) && asked[at]?.sku === null);
  return told.sku === null && left.length === 1 ? (left[0] ?? null) : null;
}
