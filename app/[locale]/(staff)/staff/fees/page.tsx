import { getMessages, setRequestLocale } from "next-intl/server";
import { doneWords } from "@/app/account-metadata";
import { pageTrouble } from "@/app/page-trouble";
import { staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { FeePage } from "@/components/staff/fees/fee-page";
import { may } from "@/lib/auth/actor";
import { listFeeRules } from "@/lib/pricing/fee-rules-store";
import { staffPorts } from "@/lib/staff/ports";
import type { Locale } from "@/lib/i18n/locales";

type FeesPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("fees");

export default async function FeesPage({ params, searchParams }: FeesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "staffMoney");
  const done = doneWords(parameters["done"], (await getMessages()).staffMoney.done);
  return staffPage(
    { locale, path: "/staff/fees", permission: "fees.read" },
    (actor) => listFeeRules(actor, staffPorts().db),
    (rules, actor) => (
      <FeePage
        rules={rules}
        now={staffPorts().clock.now()}
        mayEdit={may(actor, "fees.edit")}
        trouble={trouble}
        done={done}
      />
    ),
  );
}
