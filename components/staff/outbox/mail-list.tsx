import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import type { MailRow, MailState } from "@/lib/contract/staff-money";
import { localized } from "@/lib/i18n/localized";
import { OlderLink } from "../older-link";
import { StaffHeading } from "../staff-heading";
import { StaffLink } from "../staff-link";
import { StaffTable } from "../staff-table";
import { StaffTabs } from "../staff-tabs";
import { MAIL_TONES } from "./mail-tones";

type MailListProps = {
  /** Null for all of them. */
  state: MailState | null;
  states: readonly MailState[];
  page: { rows: readonly MailRow[]; older: string | null };
};

/** Letters to people and what became of them. */
export function MailList({ state, states, page }: MailListProps) {
  const t = useTranslations("staffMoney.outbox");
  const locale = useLocale();
  return (
    <>
      <StaffHeading title={t("title")} />
      <StaffTabs
        label={t("state")}
        tabs={[
          {
            href: localized("/staff/outbox", locale),
            name: t("everything"),
            current: state === null,
          },
          ...states.map((one) => ({
            href: localized(`/staff/outbox?state=${one}`, locale),
            name: t(`states.${one}`),
            current: one === state,
          })),
        ]}
      />
      <StaffTable
        caption={t("title")}
        empty={t("empty")}
        columns={[
          { key: "subject", title: t("subject") },
          { key: "recipient", title: t("recipient") },
          { key: "state", title: t("state") },
          { key: "kind", title: t("kind") },
          { key: "attempts", title: t("attempts"), numeric: true },
          { key: "written", title: t("written") },
        ]}
        rows={page.rows.map((mail) => ({
          key: mail.id,
          cells: {
            subject: <StaffLink path={`/staff/outbox/${mail.id}`}>{mail.subject}</StaffLink>,
            recipient: mail.recipient,
            state: <Badge tone={MAIL_TONES[mail.state]}>{t(`states.${mail.state}`)}</Badge>,
            kind: mail.kind,
            attempts: mail.attempts,
            written: <Moment iso={mail.createdAt} locale={locale} />,
          },
        }))}
      />
      <OlderLink
        path="/staff/outbox"
        {...(state !== null && { query: { state } })}
        cursor={page.older}
      />
    </>
  );
}
