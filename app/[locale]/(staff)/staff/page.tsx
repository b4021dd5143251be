import { setRequestLocale } from "next-intl/server";
import { staffPage } from "@/app/staff-page";
import { DeskView } from "@/components/staff/desk-view";
import type { Locale } from "@/lib/i18n/locales";
import { deskCounts } from "@/lib/staff/desk-counts";
import { staffPorts } from "@/lib/staff/ports";

type DeskProps = { params: Promise<{ locale: Locale }> };

export default async function DeskPage({ params }: DeskProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  return staffPage(
    { locale, path: "/staff", permission: "staff.desk" },
    (actor) => deskCounts(actor, staffPorts()),
    (counts) => <DeskView {...counts} />,
  );
}
