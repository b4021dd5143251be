import { redirect } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { accountMetadata } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { AddressForm } from "@/components/shop/account/address-form";
import { deliveryPlaces } from "@/lib/accounts/address/own-addresses";
import { accountPorts } from "@/lib/accounts/ports";
import type { Locale } from "@/lib/i18n/locales";
import { localized } from "@/lib/i18n/localized";

type NewAddressPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = accountMetadata("addresses");

export default async function NewAddressPage({ params, searchParams }: NewAddressPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const trouble = await pageTrouble(await searchParams, "accounts");
  return accountPage(
    { locale, path: "/account/addresses/new" },
    ({ actor }) => deliveryPlaces(actor, accountPorts().db),
    ({ ownAllowed }) => {
      // The list says why there is no form.
      if (!ownAllowed) redirect(localized("/account/addresses", locale));
      return <AddressForm place={null} trouble={trouble} />;
    },
  );
}
