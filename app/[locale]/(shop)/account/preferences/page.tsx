import { getMessages, setRequestLocale } from "next-intl/server";
import { accountMetadata, doneWords } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { shopperCurrencies } from "@/app/shopper-rate";
import { PreferencesForm } from "@/components/shop/account/preferences-form";
import { accountPorts } from "@/lib/accounts/ports";
import { ownProfile } from "@/lib/accounts/preferences";
import type { Locale } from "@/lib/i18n/locales";

type PreferencesPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = accountMetadata("preferences");

export default async function PreferencesPage({ params, searchParams }: PreferencesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "accounts");
  const { chosen, offered } = await shopperCurrencies(locale);
  const { done } = (await getMessages()).accounts.preferences;
  return accountPage(
    { locale, path: "/account/preferences" },
    ({ actor }) => ownProfile(actor, accountPorts()),
    ({ name, language, currency }) => (
      <PreferencesForm
        name={name}
        language={language ?? locale}
        currency={currency ?? chosen}
        currencies={offered}
        trouble={trouble}
        done={doneWords(parameters["done"], done)}
      />
    ),
  );
}
