import type { Metadata } from "next";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { pageTrouble } from "@/app/page-trouble";
import { FormNotice } from "@/components/layout/form-notice";
import { DraftSkeleton } from "@/components/shop/quick-order/draft-skeleton";
import { RowRules } from "@/components/shop/quick-order/row-rules";
import { StartForms } from "@/components/shop/quick-order/start-forms";
import { pageAlternates } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import { DraftPage } from "./draft";
import { readDraftAddress } from "./read-address";

type QuickOrderPageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** What somebody pasted is theirs: only the empty page is for robots. */
export async function generateMetadata({
  params,
  searchParams,
}: QuickOrderPageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "quickOrder" });
  const { draft } = await searchParams;
  return {
    title: t("title"),
    description: t("intro"),
    ...(draft === undefined
      ? { alternates: pageAlternates("/quick-order", locale) }
      : { robots: { index: false } }),
  };
}

/** Many products at once: rows in, looked over and put right here, into the cart in one go. */
export default async function QuickOrderPage({ params, searchParams }: QuickOrderPageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const search = await searchParams;
  const t = await getTranslations("quickOrder");
  const trouble = await pageTrouble(search, "quickOrder");
  const asked = readDraftAddress(search);
  return (
    <div className="py-6">
      <h1 className="text-2xl font-semibold">{t("title")}</h1>
      {!asked && <p className="mt-1 max-w-3xl text-ink-soft">{t("intro")}</p>}
      <div className="mt-4 empty:hidden">
        <FormNotice trouble={trouble} />
      </div>
      {asked ? (
        <Suspense key={JSON.stringify(asked)} fallback={<DraftSkeleton />}>
          <DraftPage asked={asked} locale={locale} />
        </Suspense>
      ) : (
        <>
          <StartForms trouble={trouble} />
          <RowRules />
        </>
      )}
    </div>
  );
}
