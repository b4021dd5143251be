import type { Metadata } from "next";
import { Suspense } from "react";
import { getTranslations, setRequestLocale } from "next-intl/server";
import { PasteForm } from "@/components/shop/paste/paste-form";
import { PasteSkeleton } from "@/components/shop/paste/paste-skeleton";
import type { Locale } from "@/lib/i18n/locales";
import { Pasted } from "./pasted";
import { readPasteAddress } from "./read-paste-address";

type PastePageProps = {
  params: Promise<{ locale: Locale }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: PastePageProps): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale, namespace: "paste" });
  return { title: t("title"), robots: { index: false } };
}

/** Many links at once: a field for them, and below it what each of them led to. */
export default async function PastePage({ params, searchParams }: PastePageProps) {
  const { locale } = await params;
  setRequestLocale(locale);
  const t = await getTranslations("paste");
  const asked = readPasteAddress(await searchParams);
  return (
    <>
      <h1 className="pt-6 text-xl font-semibold sm:text-2xl">{t("title")}</h1>
      <p className="mt-2 max-w-3xl text-ink-soft">{t("intro")}</p>
      <PasteForm key={asked.text} text={asked.text} market={asked.market} />
      {asked.lines.length > 0 && (
        <Suspense
          key={`${locale} ${asked.text}`}
          fallback={<PasteSkeleton count={asked.lines.length} />}
        >
          <Pasted asked={asked} locale={locale} />
        </Suspense>
      )}
    </>
  );
}
