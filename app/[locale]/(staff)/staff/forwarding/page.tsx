import { getMessages, setRequestLocale } from "next-intl/server";
import { doneWords } from "@/app/account-metadata";
import { pageTrouble } from "@/app/page-trouble";
import { staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { ForwardingPage } from "@/components/staff/forwarding/forwarding-page";
import { may } from "@/lib/auth/actor";
import { listForwardingRates } from "@/lib/pricing/forwarding-rates-store";
import { staffPorts } from "@/lib/staff/ports";
import type { Locale } from "@/lib/i18n/locales";

type ForwardingRatesPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("forwarding");

export default async function ForwardingRatesPage({
  params,
  searchParams,
}: ForwardingRatesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "staffMoney");
  const done = doneWords(parameters["done"], (await getMessages()).staffMoney.done);
  return staffPage(
    { locale, path: "/staff/forwarding", permission: "fees.read" },
    (actor) => listForwardingRates(actor, staffPorts().db),
    (rates, actor) => (
      <ForwardingPage
        rates={rates}
        now={staffPorts().clock.now()}
        mayEdit={may(actor, "fees.edit")}
        trouble={trouble}
        done={done}
      />
    ),
  );
}
