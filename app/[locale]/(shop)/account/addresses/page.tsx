import { getMessages, setRequestLocale } from "next-intl/server";
import { accountMetadata, doneWords } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { PlaceList } from "@/components/shop/account/place-list";
import { deliveryPlaces } from "@/lib/accounts/address/own-addresses";
import { accountPorts } from "@/lib/accounts/ports";
import type { Locale } from "@/lib/i18n/locales";

type AddressesPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = accountMetadata("addresses");

export default async function AddressesPage({ params, searchParams }: AddressesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "accounts");
  const { done } = (await getMessages()).accounts.addresses;
  return accountPage(
    { locale, path: "/account/addresses" },
    ({ actor }) => deliveryPlaces(actor, accountPorts().db),
    (places) => (
      <PlaceList places={places} trouble={trouble} done={doneWords(parameters["done"], done)} />
    ),
  );
}
