import { getTranslations, setRequestLocale } from "next-intl/server";
import { staffActor } from "@/app/staff-actor";
import { NotYours } from "@/components/staff/not-yours";
import { StaffHeading } from "@/components/staff/staff-heading";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { deskCounts } from "@/lib/staff/desk-counts";
import { staffPorts } from "@/lib/staff/ports";

type DeskProps = { params: Promise<{ locale: string }> };

/** What waits for a decision, each with the way to it. */
export default async function DeskPage({ params }: DeskProps) {
  const { locale } = await params;
  setRequestLocale(locale as Locale);
  const actor = await staffActor("staff.desk", "/staff", locale);
  const counts = actor && (await deskCounts(actor, staffPorts()));
  if (!counts?.ok) return <NotYours />;
  const t = await getTranslations("staff.desk");
  const ways = [
    { path: "/staff/top-ups", text: t("topUps", { count: counts.value.topUpsWaiting }) },
    { path: "/staff/outbox", text: t("mails", { count: counts.value.mailsUncertain }) },
  ];
  return (
    <>
      <StaffHeading title={t("heading")} />
      <ul className="flex max-w-xl flex-col gap-1">
        {ways.map(({ path, text }) => (
          <li key={path}>
            <a
              href={localized(path, locale)}
              className="flex min-h-11 items-center rounded-lg bg-well px-4 hover:bg-line"
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
