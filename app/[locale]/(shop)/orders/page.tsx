import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { accountPage } from "@/app/account-page";
import { OrderList } from "@/components/shop/orders/order-list";
import { orderWords } from "@/components/shop/orders/order-words";
import "@/components/shop/orders/orders.css";
import { ORDER_GROUPS } from "@/lib/contract/orders";
import type { Locale } from "@/lib/i18n/locales";
import { orderDeps } from "@/lib/orders/deps";
import { listOwnOrders } from "@/lib/orders/reading/list-own-orders";

type OrdersPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: OrdersPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "orders" });
  return { title: t("list.title"), robots: { index: false } };
}

export default async function OrdersPage({ params, searchParams }: OrdersPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const { show, cursor } = await searchParams;
  const group = ORDER_GROUPS.find((known) => known === show) ?? "all";
  const place = { group, cursor: typeof cursor === "string" ? cursor : undefined };
  const { orders: words } = await getMessages();
  return accountPage(
    { locale, path: "/orders" },
    ({ actor }) => listOwnOrders(actor, place, orderDeps()),
    (page) => (
      <OrderList group={group} groups={ORDER_GROUPS} page={page} words={orderWords(words)} />
    ),
  );
}
