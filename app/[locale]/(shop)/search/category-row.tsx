import { CategoryChips } from "@/components/shop/search/category-chips";
import { pageRequestId } from "@/app/request-id";
import { anonymous } from "@/lib/auth/actor";
import { getCategory } from "@/lib/catalog/get-category";
import type { SearchQuery } from "@/lib/contract/search";

const ROOT = "0";

/** The categories a search can be narrowed to. When they can't be read, only the way out is shown. */
export async function CategoryRow({ query }: { query: SearchQuery }) {
  const looked = await getCategory(anonymous, query.category ?? ROOT, query.language, {
    requestId: pageRequestId(),
  });
  const found = looked.kind === "found" ? looked.value : null;
  return (
    <CategoryChips
      query={query}
      chosen={query.category === undefined ? null : (found?.category ?? null)}
      narrower={found?.children ?? []}
    />
  );
}
