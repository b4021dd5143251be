import { getMessages, setRequestLocale } from "next-intl/server";
import { doneWords } from "@/app/account-metadata";
import { pageTrouble } from "@/app/page-trouble";
import { onlyText, staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { RatePage } from "@/components/staff/rates/rate-page";
import { currentRates } from "@/lib/pricing/current-rates";
import { listRates } from "@/lib/pricing/list-rates";
import { staffPorts } from "@/lib/staff/ports";
import type { Locale } from "@/lib/i18n/locales";

type RatesPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("rates");

export default async function RatesPage({ params, searchParams }: RatesPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "staffMoney");
  const done = doneWords(parameters["done"], (await getMessages()).staffMoney.done);
  const now = await currentRates();
  return staffPage(
    { locale, path: "/staff/rates", permission: "rates.edit" },
    (actor) => listRates(actor, staffPorts(), onlyText(parameters["cursor"])),
    (history) => (
      <RatePage now={[...now.values()]} history={history} trouble={trouble} done={done} />
    ),
  );
}
