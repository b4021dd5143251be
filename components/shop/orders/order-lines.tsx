import { Picture } from "@/components/ui/picture";
import { Price } from "@/components/ui/price";
import { titleLanguage } from "@/components/ui/text-language";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { moneyText } from "@/lib/i18n/format-money";
import { localized } from "@/lib/i18n/localized";
import { offerPath } from "@/lib/kernel/offer-ref";
import type { OrderWords } from "./order-words";

type OrderLinesProps = {
  lines: MerchantOrderDto["lines"];
  words: Pick<OrderWords, "order">;
  locale: string;
};

/** What was ordered, as it was confirmed. */
export function OrderLines({ lines, words: { order }, locale }: OrderLinesProps) {
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => {
        const title = line.title ?? line.originalTitle ?? order.untitled;
        const pieces = `${line.quantity} × ${moneyText(line.unitPrice, locale)}`;
        return (
          <li key={line.lineNo} className="flex gap-3 py-3">
            <Picture
              src={line.imageUrl}
              alt=""
              sizes="3.5rem"
              widest={160}
              tint={line.productId}
              className="w-14 shrink-0 self-start"
            />
            <div className="min-w-0 flex-1">
              <a
                href={localized(offerPath({ market: line.market, id: line.productId }), locale)}
                {...titleLanguage(title, locale)}
                className="line-clamp-2 text-sm font-medium"
              >
                {title}
              </a>
              <p className="tabular text-xs wrap-anywhere text-ink-soft">
                {[...line.variant.map(({ name, value }) => `${name}: ${value}`), pieces].join(
                  " · ",
                )}
              </p>
            </div>
            <Price
              amount={line.amount}
              locale={locale}
              className="shrink-0 text-sm font-semibold"
            />
          </li>
        );
      })}
    </ul>
  );
}
