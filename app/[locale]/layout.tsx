import type { Metadata, Viewport } from "next";
import { notFound } from "next/navigation";
import { getTranslations, setRequestLocale } from "next-intl/server";
import "@/app/globals.css";
import { faces } from "@/app/fonts";
import { EarlyScript } from "@/components/layout/early-script";
import { WithoutScripts } from "@/components/layout/without-scripts";
import { isLocale, LOCALES } from "@/lib/i18n/locales";

type LayoutParams = { params: Promise<{ locale: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return LOCALES.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  width: "device-width",
  initialScale: 1,
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfaf7" },
    { media: "(prefers-color-scheme: dark)", color: "#0a131b" },
  ],
};

export async function generateMetadata({ params }: LayoutParams): Promise<Metadata> {
  const { locale } = await params;
  if (!isLocale(locale)) return {};
  const t = await getTranslations({ locale, namespace: "shell" });
  return {
    title: { default: `${t("name")} · ${t("tagline")}`, template: `%s · ${t("name")}` },
    description: t("description"),
    applicationName: t("name"),
    icons: { icon: "/favicon.svg", apple: "/icons/apple-touch-icon.png" },
    openGraph: { siteName: t("name"), type: "website", locale },
  };
}

/** The document of every page of a language. */
export default async function LocaleLayout({
  children,
  params,
}: LayoutParams & { children: React.ReactNode }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} className={faces} suppressHydrationWarning>
      <head>
        <EarlyScript />
        <WithoutScripts />
      </head>
      <body className="flex min-h-dvh flex-col">{children}</body>
    </html>
  );
}
