import type { MetadataRoute } from "next";
import { siteOrigin } from "@/lib/http/site-origin";
import { localized } from "@/lib/i18n/localized";
import { LOCALES } from "@/lib/i18n/locales";

export const dynamic = "force-dynamic";

/** Every narrowing of a search would be one more call to the marketplace: crawlers get the plain ones. */
const NARROWINGS = ["sort", "min", "max", "filters", "from", "page"];

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      allow: "/",
      disallow: [
        "/api/",
        ...LOCALES.flatMap((locale) =>
          NARROWINGS.map((name) => `${localized("/search", locale)}?*${name}=`),
        ),
      ],
    },
    sitemap: `${siteOrigin()}/sitemap.xml`,
  };
}
