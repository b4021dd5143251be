import { useLocale, useTranslations } from "next-intl";
import { Moment } from "@/components/ui/moment";
import { Price } from "@/components/ui/price";
import type { StaffTopUp } from "@/lib/contract/staff-money";
import { localized } from "@/lib/i18n/localized";
import { OlderLink } from "../older-link";
import { StaffHeading } from "../staff-heading";
import { StaffLink } from "../staff-link";
import { StaffTable } from "../staff-table";
import { StaffTabs } from "../staff-tabs";

type State = StaffTopUp["state"];

/** In the order the desk looks at them. */
const STATES: readonly State[] = [
  "submitted",
  "started",
  "confirmed",
  "rejected",
  "cancelled",
  "failed",
];

type TopUpQueueProps = { state: State; page: { rows: StaffTopUp[]; older: string | null } };

/** Top-ups of everybody, state by state. */
export function TopUpQueue({ state, page }: TopUpQueueProps) {
  const t = useTranslations("staffMoney.topUps");
  const locale = useLocale();
  return (
    <>
      <StaffHeading title={t("title")} />
      <StaffTabs
        label={t("state")}
        tabs={STATES.map((one) => ({
          href: localized(`/staff/top-ups?state=${one}`, locale),
          name: t(`states.${one}`),
          current: one === state,
        }))}
      />
      <StaffTable
        caption={`${t("title")}: ${t(`states.${state}`)}`}
        empty={t("empty")}
        columns={[
          { key: "reference", title: t("reference") },
          { key: "owner", title: t("owner") },
          { key: "method", title: t("method") },
          { key: "sent", title: t("sent"), numeric: true },
          { key: "credited", title: t("credited"), numeric: true },
          { key: "receipt", title: t("receipt") },
          { key: "begun", title: t("begun") },
        ]}
        rows={page.rows.map((topUp) => ({
          key: topUp.id,
          cells: {
            reference: (
              <StaffLink path={`/staff/top-ups/${topUp.id}`}>
                <span className="whitespace-nowrap">{topUp.reference}</span>
              </StaffLink>
            ),
            owner: topUp.owner.email,
            method: t(`methods.${topUp.method}`),
            sent: <Price amount={topUp.sent} locale={locale} />,
            credited: topUp.credited && <Price amount={topUp.credited} locale={locale} />,
            receipt: t(topUp.hasVoucher ? "yes" : "no"),
            begun: <Moment iso={topUp.createdAt} locale={locale} />,
          },
        }))}
      />
      <OlderLink path="/staff/top-ups" query={{ state }} cursor={page.older} />
    </>
  );
}
