import { useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import type { CartLineDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { LARGEST_QUANTITY, stepQuantity } from "@/lib/kernel/quantity";
import { quantityPath } from "@/lib/query/cart";
import { problemText, useTray } from "./tray";

const STEP = "needs-scripts size-11 flex-none rounded-lg text-xl hover:bg-line disabled:opacity-40";

/**
 * How many pieces. What is typed or pressed shows at once and is saved behind it; what could not be
 * saved stays, with a button to try again. Without scripts it is a field and a button.
 */
export function LineQuantity({ line, name }: { line: CartLineDto; name: string }) {
  const { words, locale, changes } = useTray();
  const [typed, setTyped] = useState<string | null>(null);
  const own = changes.ownQuantity(line.id);
  const quantity = own?.quantity ?? line.quantity;
  // One line is held to its own lot and stock; the minimum may be filled by its neighbours.
  const rules = { minimum: 1, lot: line.lot, stock: line.stock };

  function set(next: number) {
    setTyped(null);
    if (next !== quantity || own?.state === "failed") changes.setQuantity(line.id, next);
  }
  function settle() {
    if (typed === null) return;
    const wanted = /^\d{1,6}$/.test(typed.trim()) ? Number(typed) : 0;
    if (wanted < 1) setTyped(null);
    else set(wanted);
  }
  const step = (by: 1 | -1) => set(stepQuantity(quantity, by, rules));

  return (
    <form
      method="post"
      action={quantityPath(line.id)}
      className="flex flex-col items-end gap-1"
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <input type="hidden" name="language" value={locale} />
      <div className="flex rounded-xl bg-well p-0.5">
        <button
          type="button"
          aria-label={fill(words.line.less, { title: name })}
          disabled={quantity <= Math.max(1, line.lot)}
          className={STEP}
          onClick={() => step(-1)}
        >
          −
        </button>
        <input
          name="quantity"
          aria-label={fill(words.line.quantityOf, { title: name })}
          inputMode="numeric"
          autoComplete="off"
          maxLength={6}
          value={typed ?? String(quantity)}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
            event.preventDefault();
            step(event.key === "ArrowUp" ? 1 : -1);
          }}
          className="tabular h-11 w-20 rounded-lg bg-transparent text-center text-base font-semibold"
        />
        <button
          type="button"
          aria-label={fill(words.line.more, { title: name })}
          disabled={quantity >= LARGEST_QUANTITY || (line.stock !== null && quantity >= line.stock)}
          className={STEP}
          onClick={() => step(1)}
        >
          +
        </button>
      </div>
      <button className={buttonClass("quiet", "small", "replaced-by-scripts")}>
        {words.line.update}
      </button>
      <div role="status" className="text-right text-xs text-ink-soft empty:hidden">
        {own?.state === "failed" && (
          <>
            <span className="block font-medium text-amber">{problemText(words, own.error)}</span>
            <button
              type="button"
              className={buttonClass("quiet", "small")}
              onClick={() => set(quantity)}
            >
              {words.line.retry}
            </button>
          </>
        )}
      </div>
    </form>
  );
}
