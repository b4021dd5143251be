import type { MetadataRoute } from "next";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import { siteOrigin } from "@/lib/http/site-origin";
import { searchAddress } from "@/lib/query/search-address";

export const dynamic = "force-dynamic";

function escapeXml(address: string): string {
  return address.replaceAll("&", "&amp;");
}

/** Home and the top categories. While the marketplace does not answer, home alone. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const origin = siteOrigin();
  const root = await getCategory(anonymous, "0", "en");
  const categories = root.kind === "found" ? root.value.children : [];
  return [
    { url: `${origin}/`, changeFrequency: "daily", priority: 1 },
    ...categories.map(({ id, name }) => ({
      url: escapeXml(
        origin + searchAddress({ q: name, category: id, page: 1, sort: "relevance", filters: [] }),
      ),
      changeFrequency: "daily" as const,
      priority: 0.6,
    })),
  ];
}
