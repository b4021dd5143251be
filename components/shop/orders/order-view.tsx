import { useLocale, useTranslations } from "next-intl";
import { MARKET_NAMES } from "@/components/shop/market-badge";
import { buttonClass } from "@/components/ui/button-class";
import { Moment } from "@/components/ui/moment";
import type { MerchantOrderDto, OrderEventDto } from "@/lib/contract/orders";
import type { messages } from "@/lib/i18n/messages/en";
import { localized } from "@/lib/i18n/localized";
import { CancelOrder } from "./cancel-order";
import { OrderAmounts } from "./order-amounts";
import { OrderFollow } from "./order-follow";
import { OrderLines } from "./order-lines";
import { OrderNumbers } from "./order-numbers";
import { OrderQuestion } from "./order-question";
import { OrderBadge, OrderNext } from "./order-state";
import { OrderTimeline } from "./order-timeline";
import { orderWords } from "./order-words";

type OrderViewProps = {
  order: MerchantOrderDto;
  events: readonly OrderEventDto[];
  messages: (typeof messages)["orders"];
};

/** One merchant order with all of it: where it is, what happened, what was ordered, what it comes to. */
export function OrderView({ order, events, messages: all }: OrderViewProps) {
  const t = useTranslations("orders.order");
  const locale = useLocale();
  const words = orderWords(all);
  return (
    <div className="flex flex-col gap-6 pt-6">
      <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-2">
        <div className="min-w-0">
          <h1 className="text-xl font-semibold sm:text-2xl">
            {t("title", { reference: order.reference })}
          </h1>
          <p className="mt-1 flex flex-wrap items-baseline gap-x-3 text-ink-soft">
            <span className="wrap-anywhere">{order.merchant.name ?? t("unnamed")}</span>
            <span className="text-xs">{MARKET_NAMES[order.market]}</span>
            <OrderBadge order={order} words={words} />
          </p>
        </div>
        <a
          href={localized(`/checkout/${order.checkoutId}`, locale)}
          className={buttonClass("quiet", "normal", "no-print -mx-4")}
        >
          {t("checkout")}
        </a>
      </header>
      <OrderFollow checkoutId={order.checkoutId} />
      <OrderNext order={order} words={words} />
      {order.attention.map((question) => (
        <OrderQuestion key={question.id} question={question} words={words} locale={locale} />
      ))}
      <div className="grid gap-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:items-start">
        <div className="flex min-w-0 flex-col gap-6">
          <section className="order-paper rounded-2xl bg-sheet px-4 py-4 shadow-lift sm:px-6">
            <h2 className="text-base font-semibold">{t("lines", { count: order.lines.length })}</h2>
            <OrderLines lines={order.lines} words={words} locale={locale} />
          </section>
          <section aria-labelledby="timeline">
            <h2 id="timeline" className="mb-2 text-base font-semibold">
              {t("timeline")}
            </h2>
            <OrderTimeline events={events} words={all} locale={locale} />
          </section>
        </div>
        <section className="order-paper flex flex-col gap-4 rounded-2xl bg-sheet px-4 py-4 shadow-lift sm:px-6">
          <h2 className="text-base font-semibold">{t("amounts")}</h2>
          <OrderAmounts amounts={order.amounts} words={words} locale={locale} />
          <OrderNumbers order={order} words={words} />
          <p className="text-xs text-ink-soft">
            <Moment iso={order.createdAt} locale={locale} />
          </p>
          {order.canCancel && <CancelOrder orderId={order.id} words={words} locale={locale} />}
          <p className="no-print text-xs text-ink-soft">{t("print")}</p>
        </section>
      </div>
    </div>
  );
}
