import { classNames } from "@/components/ui/class-names";
import type { MerchantGroupDto } from "@/lib/contract/cart";
import { useTray } from "./tray";

const LOOKS = {
  orderable: ["bg-jade-wash text-jade", "M3 8.5l3.2 3L13 4.5"],
  needs_change: ["bg-amber-wash text-amber", "M8 3.5v5.5M8 12v.5"],
  nothing_orderable: ["bg-well text-ink-soft", "M4.5 4.5l7 7M11.5 4.5l-7 7"],
  unavailable: ["bg-well text-ink-soft", "M8 4v4.2l2.6 1.8"],
} satisfies Record<MerchantGroupDto["state"], [string, string]>;

/** How a merchant's goods stand, by sign and word: never by colour alone. */
export function PaperState({ state }: Pick<MerchantGroupDto, "state">) {
  const { words } = useTray();
  const [look, sign] = LOOKS[state];
  return (
    <span
      data-state={state}
      className={classNames(
        "inline-flex items-center gap-1.5 rounded-md px-2 py-0.5 text-xs font-semibold",
        look,
      )}
    >
      <svg viewBox="0 0 16 16" aria-hidden className="size-3.5" fill="none" stroke="currentColor">
        <path d={sign} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {words.merchant[state]}
    </span>
  );
}
