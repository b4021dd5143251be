import { setRequestLocale } from "next-intl/server";
import { accountMetadata } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { AccountOverview } from "@/components/shop/account/account-overview";
import { accountPorts } from "@/lib/accounts/ports";
import { ownProfile } from "@/lib/accounts/preferences";
import type { Locale } from "@/lib/i18n/locales";

export const generateMetadata = accountMetadata("overview");

export default async function AccountPage({ params }: { params: Promise<{ locale: Locale }> }) {
  const { locale } = await params;
  setRequestLocale(locale);
  return accountPage(
    { locale, path: "/account" },
    ({ actor }) => ownProfile(actor, accountPorts()),
    ({ email, name }) => <AccountOverview email={email} name={name} />,
  );
}
