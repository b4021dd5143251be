import { useFormatter, useLocale, useTranslations } from "next-intl";
import { FormNotice } from "@/components/layout/form-notice";
import type { FormTrouble } from "@/components/layout/form-trouble";
import { Badge } from "@/components/ui/badge";
import { buttonClass } from "@/components/ui/button-class";
import { AccountFrame } from "./account-frame";

type Session = {
  id: string;
  browser: string;
  startedAt: Date;
  lastSeenAt: Date;
  current: boolean;
};
type SessionListProps = { sessions: Session[]; trouble: FormTrouble; done: string | null };

const MOMENT = {
  year: "numeric",
  month: "short",
  day: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZoneName: "short",
} as const;

/** Every browser somebody is signed in with; each can be signed out, and all but this one at once. */
export function SessionList({ sessions, trouble, done }: SessionListProps) {
  const t = useTranslations("accounts.sessions");
  const format = useFormatter();
  const locale = useLocale();
  return (
    <AccountFrame place="sessions" title={t("title")} done={done}>
      <FormNotice trouble={trouble} />
      <p className="text-ink-soft">{t("intro")}</p>
      <ul className="divide-y divide-line">
        {sessions.map(({ id, browser, startedAt, lastSeenAt, current }) => {
          const name = browser === "" ? t("unknown") : browser;
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-4">
              <div>
                <p className="flex flex-wrap items-center gap-2 font-medium">
                  {name}
                  {current && <Badge tone="jade">{t("current")}</Badge>}
                </p>
                <p className="tabular text-sm text-ink-soft">
                  {t("seen", { date: format.dateTime(lastSeenAt, MOMENT) })}
                </p>
                <p className="tabular text-sm text-ink-faint">
                  {t("started", { date: format.dateTime(startedAt, MOMENT) })}
                </p>
              </div>
              {!current && (
                <form method="post" action={`/api/accounts/sessions/${id}/end?language=${locale}`}>
                  <button aria-label={t("endOne", { browser: name })} className={buttonClass()}>
                    {t("end")}
                  </button>
                </form>
              )}
            </li>
          );
        })}
      </ul>
      {sessions.length > 1 && (
        <form method="post" action={`/api/accounts/sessions/end-others?language=${locale}`}>
          <button className={buttonClass("primary")}>{t("endOthers")}</button>
        </form>
      )}
    </AccountFrame>
  );
}
