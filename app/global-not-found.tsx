import type { Metadata } from "next";
import { getTranslations, setRequestLocale } from "next-intl/server";
import "@/app/globals.css";
import { faces } from "@/app/fonts";
import { EarlyScript } from "@/components/layout/early-script";
import { Nowhere } from "@/components/layout/nowhere";
import { DEFAULT_LOCALE } from "@/lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations({ locale: DEFAULT_LOCALE, namespace: "shell" });
  return { title: `${t("notFound.title")} · ${t("name")}` };
}

/** For addresses outside every language, such as a missing file. */
export default function GlobalNotFound() {
  setRequestLocale(DEFAULT_LOCALE);
  return (
    <html lang={DEFAULT_LOCALE} className={faces} suppressHydrationWarning>
      <head>
        <EarlyScript />
      </head>
      <body>
        <main className="page-width">
          <Nowhere />
        </main>
      </body>
    </html>
  );
}
