import { useTranslations } from "next-intl";
import { StructuredData } from "@/components/layout/structured-data";

/** Tells search engines what this site is and how to search it. */
export function SiteData({ origin }: { origin: string }) {
  const t = useTranslations("shell");
  return (
    <StructuredData
      data={{
        "@type": "WebSite",
        name: t("name"),
        description: t("description"),
        url: `${origin}/`,
        potentialAction: {
          "@type": "SearchAction",
          target: { "@type": "EntryPoint", urlTemplate: `${origin}/search?q={search_term_string}` },
          "query-input": "required name=search_term_string",
        },
      }}
    />
  );
}
