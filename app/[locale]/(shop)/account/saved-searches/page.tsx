import { getMessages, setRequestLocale } from "next-intl/server";
import { accountMetadata, doneWords } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { SavedSearchList } from "@/components/shop/account/saved-search-list";
import { accountPorts } from "@/lib/accounts/ports";
import { ownSearches } from "@/lib/accounts/saved/saved-searches";
import type { Locale } from "@/lib/i18n/locales";

type SavedSearchesPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = accountMetadata("searches");

export default async function SavedSearchesPage({ params, searchParams }: SavedSearchesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "accounts");
  const { done } = (await getMessages()).accounts.searches;
  return accountPage(
    { locale, path: "/account/saved-searches" },
    ({ actor }) => ownSearches(actor, accountPorts()),
    (searches) => (
      <SavedSearchList
        searches={searches}
        trouble={trouble}
        done={doneWords(parameters["done"], done)}
      />
    ),
  );
}
