import { getMessages, setRequestLocale } from "next-intl/server";
import { doneWords } from "@/app/account-metadata";
import { pageTrouble } from "@/app/page-trouble";
import { staffMetadata } from "@/app/staff-metadata";
import { staffPage } from "@/app/staff-page";
import { SettingsView } from "@/components/staff/settings/settings-view";
import { CURRENCIES } from "@/lib/kernel/money";
import { readOperatorSettings } from "@/lib/operator/read-settings";
import { staffPorts } from "@/lib/staff/ports";
import type { Locale } from "@/lib/i18n/locales";

type SettingsPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const generateMetadata = staffMetadata("settings");

export default async function SettingsPage({ params, searchParams }: SettingsPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const trouble = await pageTrouble(parameters, "staffMoney");
  const done = doneWords(parameters["done"], (await getMessages()).staffMoney.done);
  return staffPage(
    { locale, path: "/staff/settings", permission: "settings.edit" },
    (actor) => readOperatorSettings(actor, staffPorts()),
    (settings) => (
      <SettingsView settings={settings} currencies={CURRENCIES} trouble={trouble} done={done} />
    ),
  );
}
