import { setRequestLocale } from "next-intl/server";
import { staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { MailDetail } from "@/components/staff/outbox/mail-detail";
import type { Locale } from "@/lib/i18n/locales";
import { readMail } from "@/lib/notices/outbox";
import { staffPorts } from "@/lib/staff/ports";

type MailPageProps = { params: Promise<{ locale: Locale; mailId: string }> };

export const generateMetadata = staffMetadata("outbox");

export default async function MailPage({ params }: MailPageProps) {
  const { locale, mailId } = await params;
  setRequestLocale(locale);
  return staffPage(
    { locale, path: `/staff/outbox/${encodeURIComponent(mailId)}`, permission: "mails.read" },
    (actor) => readMail(actor, staffPorts(), mailId),
    (mail) => <MailDetail mail={mail} />,
  );
}
