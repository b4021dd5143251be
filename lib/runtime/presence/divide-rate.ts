export type RateMember = {
  id: string;
  kind: "shop" | "worker";
  /** Calls it would have had in a second lately; 0 for one that idles. */
  wanted: number;
};

/**
 * Who of the living may have how many of `total` calls a second; never more than that in sum.
 * Everybody gets one, so that nobody waits to be noticed. Then those that want more share evenly, up
 * to what they want. What is left goes to the shops: shoppers come in bursts, and jobs can wait a
 * moment. Where there are more members than calls, those that want some take turns by `turn`.
 */
export function divideRate(
  total: number,
  members: readonly RateMember[],
  turn: number,
): Map<string, number> {
  const inOrder = members.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const first = inOrder.length === 0 ? 0 : turn % inOrder.length;
  const taking = [...inOrder.slice(first), ...inOrder.slice(0, first)];
  // Stable: those that want something first, each group still in turn.
  const queue = taking.toSorted((a, b) => Number(b.wanted > 0) - Number(a.wanted > 0));
  const shares = new Map(queue.map(({ id }, place) => [id, place < total ? 1 : 0]));
  let left = Math.max(0, total - queue.length);

  function hand(among: readonly RateMember[]): void {
    for (const { id } of among) {
      if (left === 0) return;
      shares.set(id, (shares.get(id) ?? 0) + 1);
      left -= 1;
    }
  }
  const short = () => inOrder.filter(({ id, wanted }) => wanted > (shares.get(id) ?? 0));
  for (let hungry = short(); left > 0 && hungry.length > 0; hungry = short()) hand(hungry);
  const shops = inOrder.filter(({ kind }) => kind === "shop");
  while (left > 0 && inOrder.length > 0) hand(shops.length > 0 ? shops : inOrder);
  return shares;
}
