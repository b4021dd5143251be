import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

type Params = { params: Promise<{ locale: Locale }> };
type Page = "orders" | "top_ups" | "fees" | "forwarding" | "rates" | "outbox" | "settings";

/** The title of a page of the desk, as its bar names it. */
export function staffMetadata(page: Page) {
  return async ({ params }: Params): Promise<Metadata> => {
    const { locale } = await params;
    const t = await getTranslations({ locale, namespace: "staff" });
    return { title: t(`nav.${page}`) };
  };
}

/** The parameters of an address that are there once, as text. */
export function onlyText(value: string | string[] | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
