/** Fen by what it was paid for. */
export type PaidAmounts = { goods: number; freight: number; fees: number };

/** What the upstream asks for one of its orders, in fen; null where it did not say. */
export type AskedAmount = { total: number | null; freight: number | null };

/** What was confirmed, in fen. */
export type Confirmed = { freightMinor: number; feeMinor: number; totalMinor: number };

/**
 * What is taken for an order once it is paid: what the upstream asks, parts of a split order summed, and
 * our fee; never more than is held. `uncoveredMinor` is what the upstream took beyond that, and the
 * fee gives way first: the shopper confirmed a sum. Pure.
 */
export function planCaptureOf(
  confirmed: Confirmed,
  asked: readonly AskedAmount[],
  heldMinor: number,
): { parts: PaidAmounts; uncoveredMinor: number } {
  const told = asked.every(({ total }) => total !== null) && asked.length > 0;
  const total = told
    ? asked.reduce((sum, each) => sum + (each.total ?? 0), 0)
    : confirmed.totalMinor - confirmed.feeMinor;
  const freight = told
    ? asked.reduce((sum, each) => sum + (each.freight ?? 0), 0)
    : confirmed.freightMinor;
  const upstream = Math.min(total, heldMinor);
  const fees = Math.min(confirmed.feeMinor, heldMinor - upstream);
  const freightPart = Math.min(freight, upstream);
  return {
    parts: { goods: upstream - freightPart, freight: freightPart, fees },
    uncoveredMinor: total - upstream,
  };
}
