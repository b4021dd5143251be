import { getMessages, setRequestLocale } from "next-intl/server";
import { doneWords } from "@/app/account-metadata";
import { pageTrouble } from "@/app/page-trouble";
import { staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { StaffOrderView } from "@/components/staff/orders/staff-order-view";
import type { Locale } from "@/lib/i18n/locales";
import { succeed } from "@/lib/kernel/result";
import { findCandidates } from "@/lib/staff/orders/find-candidates";
import { readStaffOrder } from "@/lib/staff/orders/read-staff-order";
import { staffPorts } from "@/lib/staff/ports";

type DetailProps = {
  params: Promise<{ locale: Locale; orderId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("orders");

export default async function StaffOrderPage({ params, searchParams }: DetailProps) {
  const { locale, orderId } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "staffOrders");
  const { orders: words, staffOrders } = await getMessages();
  return staffPage(
    { locale, path: `/staff/orders/${encodeURIComponent(orderId)}`, permission: "orders.handle" },
    async (actor) => {
      const detail = await readStaffOrder(actor, orderId, staffPorts());
      if (!detail.ok) return detail;
      const asks = detail.value.questions.some(({ kind }) => kind === "outcome_unknown");
      const found = asks ? await findCandidates(actor, orderId, staffPorts()) : succeed(null);
      return found.ok ? succeed({ detail: detail.value, candidates: found.value }) : found;
    },
    ({ detail, candidates }) => (
      <StaffOrderView
        detail={detail}
        candidates={candidates}
        words={words}
        trouble={trouble}
        done={doneWords(parameters["done"], staffOrders.done)}
      />
    ),
  );
}
