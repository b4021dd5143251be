import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { Moment } from "@/components/ui/moment";
import type { MailDetail as Mail } from "@/lib/contract/staff-money";
import { FactList } from "../fact-list";
import { StaffHeading } from "../staff-heading";
import { StaffLink } from "../staff-link";
import { MAIL_TONES } from "./mail-tones";

/** One letter, as its reader got it or would have. */
export function MailDetail({ mail }: { mail: Mail }) {
  const t = useTranslations("staffMoney.outbox");
  const locale = useLocale();
  const { state } = mail;
  const about = state === "kept" || state === "failed" || state === "unknown" ? state : null;
  return (
    <>
      <StaffHeading title={mail.subject}>
        <Badge tone={MAIL_TONES[state]}>{t(`states.${state}`)}</Badge>
        <StaffLink path="/staff/outbox">{t("all")}</StaffLink>
      </StaffHeading>
      <div className="flex max-w-3xl flex-col gap-6">
        {about && <p className="rounded-lg bg-amber-wash px-4 py-3">{t(`about.${about}`)}</p>}
        <FactList
          facts={[
            [t("recipient"), mail.recipient],
            [t("kind"), mail.kind],
            [t("attempts"), String(mail.attempts)],
            [t("written"), <Moment key="written" iso={mail.createdAt} locale={locale} />],
            [t("sent"), mail.sentAt && <Moment iso={mail.sentAt} locale={locale} />],
            [t("error"), mail.lastError],
          ]}
        />
        <section aria-labelledby="text" className="flex flex-col gap-2">
          <h2 id="text" className="text-lg font-semibold">
            {t("body")}
          </h2>
          {mail.body === null ? (
            <p className="text-ink-soft">{t("withheld")}</p>
          ) : (
            <p className="rounded-lg bg-well px-4 py-3 wrap-anywhere whitespace-pre-wrap">
              {mail.body}
            </p>
          )}
        </section>
      </div>
    </>
  );
}
