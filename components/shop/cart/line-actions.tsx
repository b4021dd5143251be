import { buttonClass } from "@/components/ui/button-class";
import type { CartLineDto } from "@/lib/contract/cart";
import { CartForm } from "./cart-form";
import { lineTitle } from "./line-title";
import { useTray } from "./tray";

/** Putting a line aside or back, and taking it out. */
export function LineActions({ line }: { line: CartLineDto }) {
  const { words } = useTray();
  const about = lineTitle(line, words);
  const hidden = (word: string) => (
    <>
      {word}
      <span className="sr-only"> {about}</span>
    </>
  );
  return (
    <div className="-ml-3 flex flex-wrap">
      <CartForm
        action={`/api/cart/lines/${line.id}/later`}
        hidden={{ saved: String(!line.savedForLater) }}
      >
        <button className={buttonClass("quiet", "small")}>
          {hidden(line.savedForLater ? words.line.back : words.line.later)}
        </button>
      </CartForm>
      <CartForm action="/api/cart/remove" hidden={{ [`line.${line.id}`]: "on" }}>
        <button className={buttonClass("quiet", "small")}>{hidden(words.line.remove)}</button>
      </CartForm>
    </div>
  );
}
