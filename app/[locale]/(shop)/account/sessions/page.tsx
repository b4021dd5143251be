import { getMessages, setRequestLocale } from "next-intl/server";
import { accountMetadata, doneWords } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { SessionList } from "@/components/shop/account/session-list";
import { accountPorts } from "@/lib/accounts/ports";
import { ownSessions } from "@/lib/accounts/session/own-sessions";
import type { Locale } from "@/lib/i18n/locales";

type SessionsPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = accountMetadata("sessions");

export default async function SessionsPage({ params, searchParams }: SessionsPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "accounts");
  const { done } = (await getMessages()).accounts.sessions;
  return accountPage(
    { locale, path: "/account/sessions" },
    ({ actor, sessionId }) => ownSessions(actor, accountPorts(), sessionId),
    (sessions) => (
      <SessionList
        sessions={sessions}
        trouble={trouble}
        done={doneWords(parameters["done"], done)}
      />
    ),
  );
}
