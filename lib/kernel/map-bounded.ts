/**
 * Works on all items, at most `atMost` of them at a time, and answers in the order of the items. The
 * first failure fails the whole.
 */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  atMost: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  async function takeTurns(): Promise<void> {
    for (const [index, item] of queue) results.set(index, await work(item));
  }
  await Promise.all(Array.from({ length: Math.min(atMost, items.length) }, takeTurns));
  return items.flatMap((_, index) => (results.has(index) ? [results.get(index) as Result] : []));
}
