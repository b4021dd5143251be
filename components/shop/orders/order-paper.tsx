import { MARKET_NAMES } from "@/components/shop/market-badge";
import { Price } from "@/components/ui/price";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { fill } from "@/lib/i18n/fill";
import { localized } from "@/lib/i18n/localized";
import { CancelOrder } from "./cancel-order";
import { OrderAmounts } from "./order-amounts";
import { OrderLines } from "./order-lines";
import { OrderNumbers } from "./order-numbers";
import { OrderQuestion } from "./order-question";
import { OrderBadge, OrderNext } from "./order-state";
import type { OrderWords } from "./order-words";

type OrderPaperProps = { order: MerchantOrderDto; words: OrderWords; locale: string };

/** One merchant's paper in the tray: whose it is, where it is, what is asked, what it comes to. */
export function OrderPaper({ order, words, locale }: OrderPaperProps) {
  const heading = `order-${order.id}`;
  return (
    <article
      aria-labelledby={heading}
      data-order={order.reference}
      className="order-paper flex flex-col gap-3 rounded-2xl bg-sheet px-4 py-4 shadow-lift sm:px-6"
    >
      <header className="flex items-start justify-between gap-4">
        <div className="min-w-0">
          <h3 id={heading} className="text-base font-semibold wrap-anywhere">
            {order.merchant.name ?? words.order.unnamed}{" "}
            <span className="text-xs font-normal text-ink-faint">{MARKET_NAMES[order.market]}</span>
          </h3>
          <OrderBadge order={order} words={words} />
        </div>
        <Price
          amount={order.amounts.total}
          locale={locale}
          className="shrink-0 text-lg font-semibold"
        />
      </header>
      <OrderNext order={order} words={words} />
      {order.attention.map((question) => (
        <OrderQuestion key={question.id} question={question} words={words} locale={locale} />
      ))}
      <OrderNumbers order={order} words={words} />
      <details>
        <summary className="inline-flex min-h-9 cursor-pointer items-center text-sm font-medium">
          {fill(words.order.lines, { count: order.lines.length })}
        </summary>
        <OrderLines lines={order.lines} words={words} locale={locale} />
        <OrderAmounts amounts={order.amounts} words={words} locale={locale} />
      </details>
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-1">
        <a
          href={localized(`/orders/${order.id}`, locale)}
          className="inline-flex min-h-9 items-center text-sm underline underline-offset-4"
        >
          {words.order.more}
        </a>
        {order.canCancel && <CancelOrder orderId={order.id} words={words} locale={locale} />}
      </div>
    </article>
  );
}
