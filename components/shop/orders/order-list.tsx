import { useLocale, useTranslations } from "next-intl";
import { Empty } from "@/components/layout/states";
import { buttonClass } from "@/components/ui/button-class";
import type { MerchantOrderDto, OrderGroup } from "@/lib/contract/orders";
import { localized } from "@/lib/i18n/localized";
import { OrderListRow } from "./order-list-row";
import type { OrderWords } from "./order-words";

type OrderListProps = {
  group: OrderGroup;
  /** All there are, in their order. */
  groups: readonly OrderGroup[];
  page: { orders: MerchantOrderDto[]; older: string | null };
  words: OrderWords;
};

/** A shopper's orders, the newest first, narrowed by links: it needs no scripts. */
export function OrderList({ group, groups, page, words }: OrderListProps) {
  const t = useTranslations("orders.list");
  const locale = useLocale();
  const to = (query: Record<string, string>) =>
    localized(`/orders?${new URLSearchParams(query).toString()}`, locale);
  return (
    <div className="flex flex-col gap-5 pt-6">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      <nav aria-label={t("filter")} className="chip-row">
        <ul className="flex gap-2">
          {groups.map((one) => (
            <li key={one}>
              <a
                href={to({ show: one })}
                aria-current={one === group ? "page" : undefined}
                className="inline-flex min-h-11 items-center rounded-full bg-well px-4 text-sm whitespace-nowrap hover:bg-line aria-[current]:bg-ink aria-[current]:text-ground"
              >
                {t(`groups.${one}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {page.orders.length === 0 ? (
        <Empty
          title={t("empty.title")}
          actions={
            <a href={localized("/", locale)} className={buttonClass()}>
              {t("empty.action")}
            </a>
          }
        >
          <p>{t("empty.body")}</p>
        </Empty>
      ) : (
        <ul className="flex flex-col gap-3">
          {page.orders.map((order) => (
            <OrderListRow key={order.id} order={order} words={words} />
          ))}
        </ul>
      )}
      {page.older !== null && (
        <a
          href={to({ show: group, cursor: page.older })}
          rel="next"
          className={buttonClass("plain", "normal", "self-start")}
        >
          {t("older")}
        </a>
      )}
    </div>
  );
}
