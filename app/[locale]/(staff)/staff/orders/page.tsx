import { getMessages, setRequestLocale } from "next-intl/server";
import { onlyText, staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { OrderQueue } from "@/components/staff/orders/order-queue";
import { ORDER_STATE_NAMES } from "@/lib/contract/orders";
import type { Locale } from "@/lib/i18n/locales";
import { orderQueue } from "@/lib/staff/orders/queue";
import { staffPorts } from "@/lib/staff/ports";

type QueueProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("orders");

export default async function StaffOrdersPage({ params, searchParams }: QueueProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const { show, cursor } = await searchParams;
  const view = ORDER_STATE_NAMES.find((state) => state === show) ?? "needs_staff";
  const { questions } = (await getMessages()).orders;
  return staffPage(
    { locale, path: "/staff/orders", permission: "orders.handle" },
    (actor) => orderQueue(actor, { view, cursor: onlyText(cursor) }, staffPorts()),
    (page) => (
      <OrderQueue view={view} states={ORDER_STATE_NAMES} page={page} questions={questions} />
    ),
  );
}
