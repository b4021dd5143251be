import type { MetadataRoute } from "next";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import { siteOrigin } from "@/lib/http/site-origin";
import { languageAlternates, localized } from "@/lib/i18n/localized";
import { DEFAULT_LOCALE, LOCALES } from "@/lib/i18n/locales";
import { searchAddress } from "@/lib/query/search-address";

export const dynamic = "force-dynamic";

function escapeXml(address: string): string {
  return address.replaceAll("&", "&amp;");
}

/** A page in every language, each naming the others. */
function everyLanguage(origin: string, path: string, priority: number): MetadataRoute.Sitemap {
  const absolute = (local: string) => escapeXml(origin + local);
  const languages = Object.fromEntries(
    Object.entries(languageAlternates(path)).map(([tag, local]) => [tag, absolute(local)]),
  );
  return LOCALES.map((locale) => ({
    url: absolute(localized(path, locale)),
    changeFrequency: "daily",
    priority,
    alternates: { languages },
  }));
}

/** Home and the top categories. While the marketplace does not answer, home alone. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = siteOrigin();
  const root = await getCategory(anonymous, "0", DEFAULT_LOCALE);
  const categories = root.kind === "found" ? root.value.children : [];
  return [
    ...everyLanguage(origin, "/", 1),
    ...categories.flatMap(({ id, name }) => {
      const place = { q: name, category: id, page: 1, sort: "relevance" as const, filters: [] };
      return everyLanguage(origin, searchAddress(place), 0.6);
    }),
  ];
}
