import { buttonClass } from "@/components/ui/button-class";
import { CartForm } from "./cart-form";
import { useTray } from "./tray";

type RemovedNoticeProps = {
  removalId: string | null;
  /** Whether it was taken out on this page: what had the focus is gone, so this takes it. */
  focus: boolean;
};

/** What was taken out can be put back. */
export function RemovedNotice({ removalId, focus }: RemovedNoticeProps) {
  const { words } = useTray();
  if (removalId === null) return null;
  return (
    <CartForm
      key={removalId}
      action="/api/cart/restore"
      hidden={{ removalId }}
      className="settles mb-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-xl bg-well px-4 py-2.5"
    >
      <p role="status" className="text-sm">
        {words.removed.done}
      </p>
      <button autoFocus={focus} className={buttonClass("quiet", "small", "bg-sheet")}>
        {words.removed.undo}
      </button>
    </CartForm>
  );
}
