import { useLocale, useTranslations } from "next-intl";
import { localized } from "@/lib/i18n/localized";
import { StaffHeading } from "./staff-heading";

/** What waits for a decision, each with the way to it. */
export function DeskView(counts: {
  ordersWaiting: number;
  topUpsWaiting: number;
  mailsUncertain: number;
}) {
  const t = useTranslations("staff.desk");
  const locale = useLocale();
  const ways = [
    { path: "/staff/orders", text: t("orders", { count: counts.ordersWaiting }) },
    { path: "/staff/top-ups", text: t("topUps", { count: counts.topUpsWaiting }) },
    { path: "/staff/outbox", text: t("mails", { count: counts.mailsUncertain }) },
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
