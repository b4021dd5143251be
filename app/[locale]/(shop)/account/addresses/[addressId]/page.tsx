import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { accountMetadata } from "@/app/account-metadata";
import { accountPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { AddressForm } from "@/components/shop/account/address-form";
import { deliveryPlaces } from "@/lib/accounts/address/own-addresses";
import { accountPorts } from "@/lib/accounts/ports";
import type { Locale } from "@/lib/i18n/locales";

type EditAddressPageProps = {
  params: Promise<{ locale: Locale; addressId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = accountMetadata("addresses");

export default async function EditAddressPage({ params, searchParams }: EditAddressPageProps) {
  const { locale, addressId } = await params;
  setRequestLocale(locale);
  const trouble = await pageTrouble(await searchParams, "accounts");
  return accountPage(
    { locale, path: `/account/addresses/${encodeURIComponent(addressId)}` },
    ({ actor }) => deliveryPlaces(actor, accountPorts().db),
    ({ own, ownAllowed }) => {
      const place = own.find(({ id }) => id === addressId);
      if (!place || !ownAllowed) notFound();
      return <AddressForm place={place} trouble={trouble} />;
    },
  );
}
