import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { partsTotal, type Movement, type Parts } from "./movement";

/** Money set aside, in fen: what is left of it is held − captured − released. */
export type HoldState = { held: number; captured: number; released: number };

/** More was asked of a hold than is left of it; `missing` is how many fen more. */
export type ExceedsHold = { kind: "exceeds_hold"; missing: number };

export function leftOf({ held, captured, released }: HoldState): number {
  return held - captured - released;
}

/** Spends a part of a hold. */
export function planCapture(
  hold: HoldState,
  parts: Parts,
): Result<{ movement: Movement; after: HoldState }, ExceedsHold> {
  const amount = partsTotal(parts);
  if (amount > leftOf(hold))
    return refuse({ kind: "exceeds_hold", missing: amount - leftOf(hold) });
  return succeed({
    movement: { kind: "capture", parts },
    after: { ...hold, captured: hold.captured + amount },
  });
}

/** Gives back a part of a hold, or all that is left; no movement where nothing is. */
export function planRelease(
  hold: HoldState,
  asked: number | "rest",
): Result<{ movement: Movement | null; after: HoldState }, ExceedsHold> {
  const amount = asked === "rest" ? leftOf(hold) : asked;
  if (amount > leftOf(hold))
    return refuse({ kind: "exceeds_hold", missing: amount - leftOf(hold) });
  if (asked === "rest" && amount === 0) return succeed({ movement: null, after: hold });
  return succeed({
    movement: { kind: "release", amount },
    after: { ...hold, released: hold.released + amount },
  });
}
