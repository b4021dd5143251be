import type { Metadata } from "next";
import { getMessages, getTranslations, setRequestLocale } from "next-intl/server";
import { pageVisitor } from "@/app/page-visitor";
import { ErrorWordsProvider } from "@/components/layout/error-words";
import { StaffHeader } from "@/components/staff/staff-header";
import type { Locale } from "@/lib/i18n/locales";

export const dynamic = "force-dynamic";

type StaffLayoutProps = { children: React.ReactNode; params: Promise<{ locale: string }> };

export async function generateMetadata({
  params,
}: Pick<StaffLayoutProps, "params">): Promise<Metadata> {
  const { locale } = await params;
  const t = await getTranslations({ locale: locale as Locale, namespace: "staff" });
  return { title: t("title"), robots: { index: false, follow: false } };
}

/** What every page of the desk stands in. Each page asks by itself who may see it. */
export default async function StaffLayout({ children, params }: StaffLayoutProps) {
  const { locale } = await params;
  setRequestLocale(locale as Locale);
  const t = await getTranslations("shell");
  const { shell } = await getMessages();
  const { actor } = await pageVisitor();
  return (
    <>
      <a href="#content" className="skip-link">
        {t("skip")}
      </a>
      <StaffHeader standing={actor.kind === "system" ? "guest" : actor.kind} />
      <main id="content" tabIndex={-1} className="page-width flex-1 pb-16 outline-none">
        <ErrorWordsProvider words={shell.error}>{children}</ErrorWordsProvider>
      </main>
    </>
  );
}
