import { ApproximatePrice, Price } from "@/components/ui/price";
import { Picture } from "@/components/ui/picture";
import { titleLanguage } from "@/components/ui/text-language";
import type { CartLineDto, LineChoicesDto } from "@/lib/contract/cart";
import { localized } from "@/lib/i18n/localized";
import { offerPath } from "@/lib/kernel/offer-ref";
import { LineActions } from "./line-actions";
import { LineFallback } from "./line-fallback";
import { LineQuantity } from "./line-quantity";
import { LineTrouble } from "./line-trouble";
import { lineTitle } from "./line-title";
import { useTray } from "./tray";

type CartLineProps = { line: CartLineDto; choices: LineChoicesDto | null };

/** One SKU of the cart: what it is, how many, what it costs, how it stands, what if it can't be had. */
export function CartLine({ line, choices }: CartLineProps) {
  const { words, locale, rate, chosen, choose } = useTray();
  const name = lineTitle(line, words);
  const title = line.title ?? line.originalTitle ?? words.line.untitled;
  return (
    <li id={`line-${line.id}`} data-state={line.state} className="cart-line py-4">
      <input
        type="checkbox"
        form="cart-chosen"
        name={`line.${line.id}`}
        aria-label={words.line.select.replace("{title}", name)}
        checked={chosen.has(line.id)}
        onChange={(event) => choose([line.id], event.target.checked)}
        className="cart-check size-5 accent-seal"
      />
      <a
        href={localized(offerPath({ market: line.market, id: line.productId }), locale)}
        tabIndex={-1}
        aria-hidden
        className="cart-picture"
      >
        <Picture
          src={line.imageUrl}
          alt=""
          sizes="96px"
          widest={320}
          tint={line.productId}
          className="w-full"
        />
      </a>
      <div className="cart-words flex min-w-0 flex-col gap-1">
        <h3 className="text-base wrap-anywhere" {...titleLanguage(title, locale)}>
          <a
            href={localized(offerPath({ market: line.market, id: line.productId }), locale)}
            className="underline-offset-4 hover:underline"
          >
            {title}
          </a>
        </h3>
        {line.variant.length > 0 && (
          <p className="text-sm text-ink-soft wrap-anywhere">
            {line.variant.map(({ name: option, value }) => `${option}: ${value}`).join(" · ")}
          </p>
        )}
        <p className="text-sm">
          {line.unitPrice ? (
            <>
              <Price amount={line.unitPrice} locale={locale} className="font-semibold" />{" "}
              <span className="text-ink-soft">{words.line.each}</span>
            </>
          ) : (
            <span className="text-ink-soft">{words.line.priceUnknown}</span>
          )}
        </p>
        <LineTrouble line={line} />
      </div>
      <div className="cart-amount flex flex-col items-end gap-2">
        <LineQuantity line={line} name={name} />
        {line.subtotal && (
          <p className="text-right">
            <output className="text-lg font-semibold">
              <Price amount={line.subtotal} locale={locale} />
            </output>
            {rate && (
              <span className="block text-sm text-ink-soft">
                <ApproximatePrice min={line.subtotal} rate={rate} locale={locale} />
              </span>
            )}
          </p>
        )}
      </div>
      <div className="cart-more flex flex-col gap-2">
        <LineFallback line={line} name={name} first={choices} />
        <LineActions line={line} />
      </div>
    </li>
  );
}
