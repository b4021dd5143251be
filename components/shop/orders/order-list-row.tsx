import { useLocale } from "next-intl";
import { MARKET_NAMES } from "@/components/shop/market-badge";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { localized } from "@/lib/i18n/localized";
import { OrderBadge, OrderNext } from "./order-state";
import { wordOf, type OrderWords } from "./order-words";

type OrderListRowProps = { order: MerchantOrderDto; words: OrderWords };

/** One order of the list: whose, where it is, what it comes to; the whole row leads to it. */
export function OrderListRow({ order, words }: OrderListRowProps) {
  const locale = useLocale();
  const [question] = order.attention;
  return (
    <li
      data-order={order.reference}
      className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1 rounded-2xl bg-sheet px-4 py-3 shadow-lift hover:bg-well sm:px-6"
    >
      <h2 className="text-base font-semibold wrap-anywhere">
        <a
          href={localized(`/orders/${order.id}`, locale)}
          className="no-underline after:absolute after:inset-0 after:rounded-2xl"
        >
          {order.merchant.name ?? words.order.unnamed}
        </a>{" "}
        <span className="text-xs font-normal text-ink-faint">{MARKET_NAMES[order.market]}</span>
      </h2>
      <Price amount={order.amounts.total} locale={locale} className="text-right font-semibold" />
      <div className="flex flex-wrap items-baseline gap-x-3 text-xs text-ink-soft">
        <OrderBadge order={order} words={words} />
        <span className="tabular">{order.reference}</span>
        <Moment iso={order.createdAt} locale={locale} />
      </div>
      <div className="col-span-2">
        {question ? (
          <p className="text-sm text-amber">{wordOf(words.questions, question.kind)}</p>
        ) : (
          <OrderNext order={order} words={words} />
        )}
      </div>
    </li>
  );
}
