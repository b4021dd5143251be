import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageTrouble } from "@/app/page-trouble";
import { DoneNote } from "@/components/layout/done-note";
import { Door } from "@/components/shop/account/door";
import { ForgotForm } from "@/components/shop/account/forgot-form";
import type { Locale } from "@/lib/i18n/locales";

type ForgotPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: ForgotPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "accounts.forgot" });
  return { title: t("title"), robots: { index: false } };
}

export default async function ForgotPage({ params, searchParams }: ForgotPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const parameters = await searchParams;
  const t = await getTranslations("accounts.forgot");
  const trouble = await pageTrouble(parameters, "accounts");
  return (
    <Door title={t("title")}>
      {parameters["done"] === "sent" && <DoneNote>{t("sent")}</DoneNote>}
      <ForgotForm trouble={trouble} />
    </Door>
  );
}
