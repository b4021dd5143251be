import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { accountPage } from "@/app/account-page";
import { walletTrouble } from "@/app/wallet-trouble";
import { TopUpPage } from "@/components/shop/wallet/top-up-page";
import type { Locale } from "@/lib/i18n/locales";
import { walletPorts } from "@/lib/wallet/ports";
import { viewTopUp } from "@/lib/wallet/top-ups/view-top-up";

type OneTopUpProps = {
  params: Promise<{ locale: Locale; topUpId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: OneTopUpProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "wallet" });
  return { title: t("topUps.title"), robots: { index: false } };
}

export default async function OneTopUpPage({ params, searchParams }: OneTopUpProps) {
  const { locale, topUpId: id } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await walletTrouble(parameters);
  const returned = parameters["paid"] === "1";
  return accountPage(
    { locale, path: `/wallet/top-ups/${encodeURIComponent(id)}` },
    ({ actor }) => viewTopUp(actor, walletPorts(), { id, returned }),
    (view) =>
      view === null ? notFound() : <TopUpPage view={view} returned={returned} trouble={trouble} />,
  );
}
