type Confirmed = { goodsMinor: number; freightMinor: number; totalMinor: number; feeMinor: number };
type Asked = { total: number | null; freight: number | null };

export type PriceComparison =
  /** Not told, the same, cheaper, or so little dearer that the agent bears it. */
  | { kind: "fine" }
  | {
      kind: "dearer";
      fromMinor: number;
      toMinor: number;
      freightFromMinor: number;
      freightToMinor: number;
    };

/** What the upstream asks now against what was confirmed, both without our fee, in fen. Pure. */
export function comparePrice(
  confirmed: Confirmed,
  asked: readonly Asked[],
  toleranceMinor: number,
): PriceComparison {
  if (asked.some(({ total }) => total === null)) return { kind: "fine" };
  const fromMinor = confirmed.totalMinor - confirmed.feeMinor;
  const toMinor = asked.reduce((sum, { total }) => sum + (total ?? 0), 0);
  if (toMinor - fromMinor <= toleranceMinor) return { kind: "fine" };
  const freightToMinor = asked.reduce((sum, { freight }) => sum + (freight ?? 0), 0);
  return {
    kind: "dearer",
    fromMinor,
    toMinor,
    freightFromMinor: confirmed.freightMinor,
    freightToMinor,
  };
}
