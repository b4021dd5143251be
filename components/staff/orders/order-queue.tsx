import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { OrderStateName } from "@/lib/contract/orders";
import type { QueuedOrderDto } from "@/lib/contract/staff-orders";
import { localized } from "@/lib/i18n/localized";
import type { messages } from "@/lib/i18n/messages/en";
import { OlderLink } from "../older-link";
import { StaffHeading } from "../staff-heading";
import { StaffLink } from "../staff-link";
import { StaffTable } from "../staff-table";
import { StaffTabs } from "../staff-tabs";

type View = "needs_staff" | OrderStateName;

type OrderQueueProps = {
  view: View;
  states: readonly OrderStateName[];
  page: { orders: QueuedOrderDto[]; older: string | null };
  questions: (typeof messages)["orders"]["questions"];
};

/** Everybody's orders: what is asked of the desk first, then state by state. */
export function OrderQueue({ view, states, page, questions }: OrderQueueProps) {
  const t = useTranslations("staffOrders");
  const orders = useTranslations("orders");
  const locale = useLocale();
  const nameOf = (one: View) =>
    one === "needs_staff" ? t("needs_staff") : orders(`states.${one}.name`);
  const asked: Readonly<Record<string, string>> = questions;
  return (
    <>
      <StaffHeading title={t("title")} />
      <StaffTabs
        label={t("state")}
        tabs={(["needs_staff", ...states] as const).map((one) => ({
          href: localized(`/staff/orders?show=${one}`, locale),
          name: nameOf(one),
          current: one === view,
        }))}
      />
      <StaffTable
        caption={`${t("title")}: ${nameOf(view)}`}
        empty={t("empty")}
        columns={[
          { key: "reference", title: t("columns.reference") },
          ...(view === "needs_staff" ? [{ key: "question", title: t("columns.question") }] : []),
          { key: "state", title: t("state") },
          { key: "merchant", title: t("columns.merchant") },
          { key: "owner", title: t("columns.owner") },
          { key: "total", title: t("columns.total"), numeric: true },
          { key: "since", title: t("columns.since") },
        ]}
        rows={page.orders.map((order) => ({
          key: `${order.id} ${order.question?.kind ?? ""}`,
          cells: {
            reference: <StaffLink path={`/staff/orders/${order.id}`}>{order.reference}</StaffLink>,
            question: order.question && (asked[order.question.kind] ?? order.question.kind),
            state: orders(`states.${order.state}.name`),
            merchant: order.merchant ?? orders("order.unnamed"),
            owner: order.owner.email,
            total: <Price amount={order.total} locale={locale} />,
            since: <Moment iso={order.question?.openedAt ?? order.since} locale={locale} />,
          },
        }))}
      />
      <OlderLink path="/staff/orders" query={{ show: view }} cursor={page.older} />
    </>
  );
}
