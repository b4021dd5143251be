import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { accountPage } from "@/app/account-page";
import { shopperRate } from "@/app/shopper-rate";
import { WalletView } from "@/components/shop/wallet/wallet-view";
import type { Locale } from "@/lib/i18n/locales";
import { walletPorts } from "@/lib/wallet/ports";
import { readWallet } from "@/lib/wallet/read-wallet";
import { KINDS, readWalletAddress } from "./read-wallet-address";

type WalletPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: WalletPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "wallet" });
  return { title: t("title"), robots: { index: false } };
}

export default async function WalletPage({ params, searchParams }: WalletPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const place = readWalletAddress(await searchParams);
  const rate = await shopperRate(locale);
  return accountPage(
    { locale, path: "/wallet" },
    ({ actor }) => readWallet(actor, walletPorts(), { ...place, topUpsBefore: place.topUps }),
    (wallet) => <WalletView wallet={wallet} place={place} kinds={KINDS} rate={rate} />,
  );
}
