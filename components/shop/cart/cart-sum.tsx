import { buttonClass } from "@/components/ui/button-class";
import { numberText } from "@/components/ui/number-text";
import { ApproximatePrice, Price } from "@/components/ui/price";
import type { CartDto } from "@/lib/contract/cart";
import { fill } from "@/lib/i18n/fill";
import { localized } from "@/lib/i18n/localized";
import { useTray } from "./tray";

/** What all goods come to, what is still in the way, and the way on. */
export function CartSum({ cart }: { cart: CartDto }) {
  const { words, locale, rate } = useTray();
  const waiting = cart.merchants.filter(({ state }) => state !== "orderable");
  const unknown = cart.merchants.some(({ state }) => state === "unavailable");
  return (
    <aside aria-labelledby="cart-sum" className="cart-sum rounded-2xl bg-sheet p-5 shadow-lift">
      <h2 id="cart-sum" className="text-base font-semibold">
        {words.summary.title}
      </h2>
      <p className="mt-3 flex items-baseline justify-between gap-4">
        <span className="text-sm">{words.summary.goods}</span>
        <output className="text-2xl font-semibold">
          <Price amount={cart.total} locale={locale} />
        </output>
      </p>
      {rate && (
        <p className="text-right text-base text-ink-soft">
          <ApproximatePrice min={cart.total} rate={rate} locale={locale} />
        </p>
      )}
      <p className="mt-1 text-sm text-ink-soft">
        {fill(words.merchant.pieces, { count: numberText(cart.pieces, locale) })}
      </p>
      {unknown && <p className="mt-2 text-sm text-amber">{words.summary.unknown}</p>}
      {waiting.length > 0 && (
        <p className="mt-2 text-sm text-amber">
          {fill(words.summary.waiting, { count: numberText(waiting.length, locale) })}
        </p>
      )}
      <p className="mt-2 text-xs text-ink-soft">{words.summary.note}</p>
      <a
        href={localized("/checkout", locale)}
        className={buttonClass("primary", "large", "mt-4 w-full")}
      >
        {words.summary.checkout}
      </a>
    </aside>
  );
}
