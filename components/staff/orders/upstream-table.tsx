import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { UpstreamOrderDto } from "@/lib/contract/staff-orders";
import { StaffTable } from "../staff-table";

/** The marketplace's own orders that an order of ours became. */
export function UpstreamTable({ orders }: { orders: readonly UpstreamOrderDto[] }) {
  const t = useTranslations("staffOrders.upstream");
  const locale = useLocale();
  return (
    <StaffTable
      caption={t("title")}
      empty={t("empty")}
      columns={[
        { key: "number", title: t("number") },
        { key: "state", title: t("state") },
        { key: "known", title: t("known") },
        { key: "total", title: t("total"), numeric: true },
        { key: "seen", title: t("seen") },
      ]}
      rows={orders.map((order) => ({
        key: order.upstreamId,
        cells: {
          number: <span className="tabular">{order.upstreamId}</span>,
          state: order.rawState ?? order.state,
          known: t(`by.${order.known}`),
          total: order.total && <Price amount={order.total} locale={locale} />,
          seen: <Moment iso={order.seenAt} locale={locale} />,
        },
      }))}
    />
  );
}
