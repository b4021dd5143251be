import "server-only";
import type { Metadata } from "next";
import { localized, pageAlternates } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";

type ListMetadata = { title: string; description: string; path: string; locale: Locale };

/** The head of a list's page: one address per language, whatever narrows the list. */
export function listMetadata({ title, description, path, locale }: ListMetadata): Metadata {
  return {
    title,
    description,
    alternates: pageAlternates(path, locale),
    openGraph: { title, description, url: localized(path, locale) },
  };
}
