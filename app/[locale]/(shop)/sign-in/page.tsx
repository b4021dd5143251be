import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { doorPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { readErrand } from "@/app/read-errand";
import { SignInForm } from "@/components/shop/account/sign-in-form";
import { readIntent } from "@/lib/accounts/saved/intent";
import { providerSettings } from "@/lib/http/provider-settings";
import type { Locale } from "@/lib/i18n/locales";

type SignInPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: SignInPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "accounts.signIn" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SignInPage({ params, searchParams }: SignInPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const errand = readErrand(parameters, locale);
  const trouble = await pageTrouble(parameters, "accounts");
  const { signIn: words } = (await getMessages()).accounts;
  const intent = readIntent(errand.then ?? undefined);
  const promises = { favourite: words.thenFavourite, search: words.thenSearch };
  const troubles: Readonly<Record<string, string>> = words.troubles;
  return doorPage({ locale, path: "/sign-in", back: errand.back }, () => (
    <SignInForm
      trouble={trouble}
      errand={errand}
      promise={intent && promises[intent.kind]}
      refused={troubles[String(parameters["trouble"])] ?? null}
      provider={providerSettings()?.name ?? null}
    />
  ));
}
