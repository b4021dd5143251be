import { buttonClass } from "@/components/ui/button-class";
import { CartForm } from "./cart-form";
import { useTray } from "./tray";

/** Selecting all lines, taking out those selected, and emptying the cart. */
export function SelectionBar({ lineIds }: { lineIds: readonly string[] }) {
  const { words, chosen, choose } = useTray();
  const all = lineIds.every((id) => chosen.has(id));
  return (
    <div
      role="group"
      aria-label={words.select.label}
      className="flex flex-wrap items-center gap-x-2 gap-y-1"
    >
      <label className="needs-scripts flex min-h-11 items-center gap-3 pr-3 pl-4 text-sm sm:pl-6">
        <input
          type="checkbox"
          checked={all}
          onChange={(event) => choose(lineIds, event.target.checked)}
          className="size-5 accent-seal"
        />
        {words.select.all}
      </label>
      <CartForm
        id="cart-chosen"
        action="/api/cart/remove"
        onDone={() => choose([...chosen], false)}
      >
        <button className={buttonClass("quiet", "small")}>{words.select.remove}</button>
      </CartForm>
      <CartForm action="/api/cart/remove" hidden={{ scope: "all" }}>
        <button className={buttonClass("quiet", "small")}>{words.select.empty}</button>
      </CartForm>
    </div>
  );
}
