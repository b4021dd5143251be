import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { accountPage } from "@/app/account-page";
import { pageFlash } from "@/app/page-flash";
import { walletTrouble } from "@/app/wallet-trouble";
import { StartTopUp } from "@/components/shop/wallet/start-top-up";
import type { Locale } from "@/lib/i18n/locales";
import { readBack } from "@/lib/contract/back-path";
import { parseAmount } from "@/lib/kernel/parse-amount";
import { randomId } from "@/lib/kernel/random-id";
import { walletPorts } from "@/lib/wallet/ports";
import { offeredWays } from "@/lib/wallet/top-ups/top-up-ways";

type TopUpPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: TopUpPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "wallet" });
  return { title: t("start.title"), robots: { index: false } };
}

export default async function StartTopUpPage({ params, searchParams }: TopUpPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await walletTrouble(parameters);
  const flash = await pageFlash(parameters);
  // A form that is sent again after a refusal begins what it would have begun before.
  const before = flash?.reason === "other_top_up" ? undefined : flash?.values["topUpId"];
  const id = (form: string) => (trouble.form === form && before) || randomId(16);
  const { amount: asked, back } = parameters;
  // What a checkout lacks; the shopper may send more, or in another currency.
  const lacking = typeof asked === "string" && parseAmount(asked, "CNY").ok ? asked : undefined;
  return accountPage(
    { locale, path: "/wallet/top-up" },
    ({ actor }) => offeredWays(actor, walletPorts()),
    ({ banks, card }) => (
      <StartTopUp
        bank={[...new Set(banks.map(({ currency }) => currency))]}
        card={card.currencies}
        ids={{ bank: id("bank"), card: id("card") }}
        trouble={trouble}
        lacking={lacking}
        back={readBack(back)}
      />
    ),
  );
}
