import { setRequestLocale } from "next-intl/server";
import { onlyText, staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { MailList } from "@/components/staff/outbox/mail-list";
import { MAIL_STATES } from "@/lib/contract/staff-money";
import type { Locale } from "@/lib/i18n/locales";
import { listMails } from "@/lib/notices/outbox";
import { staffPorts } from "@/lib/staff/ports";

type OutboxProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("outbox");

export default async function OutboxPage({ params, searchParams }: OutboxProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const state = MAIL_STATES.find((one) => one === parameters["state"]);
  const cursor = onlyText(parameters["cursor"]);
  return staffPage(
    { locale, path: "/staff/outbox", permission: "mails.read" },
    (actor) => listMails(actor, staffPorts(), { state, cursor }),
    (page) => <MailList state={state ?? null} states={MAIL_STATES} page={page} />,
  );
}
