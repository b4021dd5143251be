import { getMessages, setRequestLocale } from "next-intl/server";
import { doneWords } from "@/app/account-metadata";
import { pageTrouble } from "@/app/page-trouble";
import { staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { TopUpDetail } from "@/components/staff/top-ups/top-up-detail";
import { may } from "@/lib/auth/actor";
import type { Locale } from "@/lib/i18n/locales";
import { walletPorts } from "@/lib/wallet/ports";
import { readTopUp } from "@/lib/wallet/top-ups/desk-top-ups";

type DetailProps = {
  params: Promise<{ locale: Locale; topUpId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("top_ups");

export default async function TopUpDetailPage({ params, searchParams }: DetailProps) {
  const { locale, topUpId: id } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "staffMoney");
  const { done } = (await getMessages()).staffMoney;
  return staffPage(
    { locale, path: `/staff/top-ups/${encodeURIComponent(id)}`, permission: "top_ups.decide" },
    (actor) => readTopUp(actor, walletPorts(), id),
    (topUp, actor) => (
      <TopUpDetail
        topUp={topUp}
        seesWallets={may(actor, "wallets.adjust")}
        trouble={trouble}
        done={doneWords(parameters["done"], done)}
      />
    ),
  );
}
