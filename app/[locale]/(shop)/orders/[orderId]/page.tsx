import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { accountPage } from "@/app/account-page";
import { OrderView } from "@/components/shop/orders/order-view";
import "@/components/shop/orders/orders.css";
import type { Locale } from "@/lib/i18n/locales";
import { refuse, succeed } from "@/lib/kernel/result";
import { orderDeps } from "@/lib/orders/deps";
import { readOrderStory } from "@/lib/orders/reading/read-timeline";

type OrderPageProps = { params: Promise<{ locale: Locale; orderId: string }> };

export async function generateMetadata({ params }: OrderPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "orders" });
  return { title: t("list.order"), robots: { index: false } };
}

export default async function OrderPage({ params }: OrderPageProps) {
  const { locale, orderId } = await params;
  setRequestLocale(locale);
  const { orders: words } = await getMessages();
  return accountPage(
    { locale, path: `/orders/${encodeURIComponent(orderId)}` },
    async ({ actor }) =>
      actor.kind === "guest"
        ? refuse("forbidden")
        : succeed(await readOrderStory(actor, orderId, orderDeps())),
    (story) =>
      story === null ? (
        notFound()
      ) : (
        <OrderView order={story.order} events={story.events} messages={words} />
      ),
  );
}
