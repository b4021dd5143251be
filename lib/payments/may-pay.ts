import type { OperatorSetting } from "@/lib/operator/setting-table";

type Released = {
  totalMinor: number;
  releasedBy: string | null;
  secondReleaseBy: string | null;
};

/** Whether an order may be paid now, or which person's word is missing. Pure. */
export function mayPay(
  { totalMinor, releasedBy, secondReleaseBy }: Released,
  { mode, secondAboveMinor }: OperatorSetting<"payment">,
): "pay" | "ask_release" | "ask_second" {
  const needsSecond = secondAboveMinor !== null && totalMinor > secondAboveMinor;
  if ((mode === "release" || needsSecond) && releasedBy === null) return "ask_release";
  const second = secondReleaseBy !== null && secondReleaseBy !== releasedBy;
  return needsSecond && !second ? "ask_second" : "pay";
}
