type Split = { offerKey: string };

/**
 * Parts one merchant's lines into orders of at most `most` SKUs. An offer that fits in one order stays
 * whole, or its parts would miss the minimum and the rung they were priced by; a larger one fills orders
 * of its own first. Lines keep their order within an offer.
 */
export function splitOrders<Line extends Split>(lines: readonly Line[], most: number): Line[][] {
  const offers = Map.groupBy(lines, ({ offerKey }) => offerKey);
  const orders: Line[][] = [];
  const rests: Line[][] = [];
  for (const offer of offers.values()) {
    const whole = Math.floor(offer.length / most) * most;
    for (let at = 0; at < whole; at += most) orders.push(offer.slice(at, at + most));
    if (whole < offer.length) rests.push(offer.slice(whole));
  }
  const open: Line[][] = [];
  // The largest first: what is small finds a gap.
  for (const rest of rests.toSorted((a, b) => b.length - a.length)) {
    const gap = open.find((order) => order.length + rest.length <= most);
    if (gap) gap.push(...rest);
    else open.push([...rest]);
  }
  return [...orders, ...open];
}
