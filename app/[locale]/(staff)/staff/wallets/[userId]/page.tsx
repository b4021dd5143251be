import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { doneWords } from "@/app/account-metadata";
import { pageTrouble } from "@/app/page-trouble";
import { staffPage } from "@/app/staff-page";
import { WalletDesk } from "@/components/staff/wallets/wallet-desk";
import type { Locale } from "@/lib/i18n/locales";
import { randomId } from "@/lib/kernel/random-id";
import { walletPorts } from "@/lib/wallet/ports";
import { readWalletOf } from "@/lib/wallet/wallet-of";

type WalletDeskPageProps = {
  params: Promise<{ locale: Locale; userId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: WalletDeskPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "wallet" });
  return { title: t("title") };
}

export default async function WalletDeskPage({ params, searchParams }: WalletDeskPageProps) {
  const { locale, userId } = await params;
  setRequestLocale(locale);
  const { before: asked, ...parameters } = await searchParams;
  const before = typeof asked === "string" && /^\d{1,15}$/.test(asked) ? Number(asked) : null;
  const trouble = await pageTrouble(parameters, "staffMoney");
  const done = doneWords(parameters["done"], (await getMessages()).staffMoney.done);
  return staffPage(
    {
      locale,
      path: `/staff/wallets/${encodeURIComponent(userId)}`,
      permission: "wallets.adjust",
    },
    (actor) => readWalletOf(actor, walletPorts(), { userId, before }),
    (wallet) => (
      <WalletDesk wallet={wallet} operationId={randomId(16)} trouble={trouble} done={done} />
    ),
  );
}
