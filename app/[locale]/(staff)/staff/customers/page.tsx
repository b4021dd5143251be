import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { doneWords } from "@/app/account-metadata";
import { pageTrouble } from "@/app/page-trouble";
import { staffActor } from "@/app/staff-actor";
import { DoneNote } from "@/components/layout/done-note";
import { FormNotice } from "@/components/layout/form-notice";
import { CustomerSearch } from "@/components/staff/customer-search";
import { CustomerTable } from "@/components/staff/customer-table";
import { NotYours } from "@/components/staff/not-yours";
import { StaffHeading } from "@/components/staff/staff-heading";
import { accountPorts } from "@/lib/accounts/ports";
import { findCustomers } from "@/lib/accounts/staff/find-customers";
import { may } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";

type CustomersPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: CustomersPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "accounts.staff" });
  return { title: t("title") };
}

/** Everybody with an account; administrators decide about them here. */
export default async function CustomersPage({ params, searchParams }: CustomersPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const actor = await staffActor("customers.read", "/staff/customers", locale);
  const words = String(parameters["q"] ?? "")
    .slice(0, 100)
    .trim();
  const [, digits = "1"] = /^([1-9]\d{0,3})$/.exec(String(parameters["page"])) ?? [];
  const page = Number(digits);
  const found = actor && (await findCustomers(actor, accountPorts(), { words, page }));
  if (!actor || !found?.ok) return <NotYours />;
  const t = await getTranslations("accounts.staff");
  const trouble = await pageTrouble(parameters, "accounts");
  const done = doneWords(parameters["done"], (await getMessages()).accounts.staff.done);
  const { customers, more } = found.value;
  return (
    <>
      <StaffHeading title={t("title")}>
        <CustomerSearch words={words} />
      </StaffHeading>
      <div className="flex flex-col gap-4">
        {done !== null && <DoneNote>{done}</DoneNote>}
        <FormNotice trouble={trouble} />
        <CustomerTable
          customers={customers}
          editable={may(actor, "customers.edit")}
          place={{ words, page, more }}
        />
      </div>
    </>
  );
}
