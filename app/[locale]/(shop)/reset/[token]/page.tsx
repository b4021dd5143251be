import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { pageTrouble } from "@/app/page-trouble";
import { pageRequestId } from "@/app/request-id";
import { AccountUnavailable } from "@/components/shop/account/account-unavailable";
import { Door } from "@/components/shop/account/door";
import { NewPasswordForm } from "@/components/shop/account/new-password-form";
import { buttonClass } from "@/components/ui/button-class";
import { resetIsOpen } from "@/lib/accounts/password/use-reset";
import { accountPorts } from "@/lib/accounts/ports";
import { askDatabase } from "@/lib/http/ask-database";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";

type ResetPageProps = {
  params: Promise<{ locale: Locale; token: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: ResetPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "accounts.reset" });
  return { title: t("title"), robots: { index: false } };
}

/** Where the mailed link leads: only the form uses it up, so that a mail program may look first. */
export default async function ResetPage({ params, searchParams }: ResetPageProps) {
  const { locale, token } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("accounts.reset");
  const trouble = await pageTrouble(await searchParams, "accounts");
  const asked = await askDatabase(pageRequestId(), () => resetIsOpen(accountPorts(), token));
  if (asked.kind === "away")
    return (
      <AccountUnavailable href={localized(`/reset/${token}`, locale)} requestId={pageRequestId()} />
    );
  const { reset_gone: gone } = (await getMessages()).accounts.refused.reasons;
  return (
    <Door title={t("title")}>
      {asked.answer ? (
        <NewPasswordForm trouble={trouble} token={token} />
      ) : (
        <>
          <p role="alert">{gone}</p>
          <a href={localized("/forgot", locale)} className={buttonClass("primary", "large")}>
            {t("again")}
          </a>
        </>
      )}
    </Door>
  );
}
