import { getMessages, setRequestLocale } from "next-intl/server";
import { accountMetadata, doneWords } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { ChangePassword } from "@/components/shop/account/change-password";
import { accountPorts } from "@/lib/accounts/ports";
import { ownProfile } from "@/lib/accounts/preferences";
import type { Locale } from "@/lib/i18n/locales";

type PasswordPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = accountMetadata("password");

export default async function PasswordPage({ params, searchParams }: PasswordPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "accounts");
  const { done } = (await getMessages()).accounts.password;
  return accountPage(
    { locale, path: "/account/password" },
    ({ actor }) => ownProfile(actor, accountPorts()),
    ({ email, hasPassword }) => (
      <ChangePassword
        email={email}
        hasPassword={hasPassword}
        trouble={trouble}
        done={doneWords(parameters["done"], done)}
      />
    ),
  );
}
