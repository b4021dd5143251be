import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { doorPage } from "@/app/account-page";
import { pageTrouble } from "@/app/page-trouble";
import { readErrand } from "@/app/read-errand";
import { SignUpForm } from "@/components/shop/account/sign-up-form";
import type { Locale } from "@/lib/i18n/locales";

type SignUpPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: SignUpPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "accounts.signUp" });
  return { title: t("title"), robots: { index: false } };
}

export default async function SignUpPage({ params, searchParams }: SignUpPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const errand = readErrand(parameters, locale);
  const trouble = await pageTrouble(parameters, "accounts");
  return doorPage({ locale, path: "/sign-up", back: errand.back }, () => (
    <SignUpForm trouble={trouble} errand={errand} />
  ));
}
