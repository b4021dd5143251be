import type { HotKind } from "@/lib/contract/hot-list";

export const HOT_PATH = "/hot";

/** The page of a hot list. Defaults are left out, so equal lists have equal addresses. */
export function hotAddress(list: { category: string | null; rank: HotKind }): string {
  const search = new URLSearchParams();
  if (list.category !== null) search.set("category", list.category);
  if (list.rank !== "overall") search.set("kind", list.rank);
  return search.size === 0 ? HOT_PATH : `${HOT_PATH}?${search}`;
}
