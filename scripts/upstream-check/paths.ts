/**
 * Paths other than the contract's that an endpoint may have: V1 spellings that were read on the
 * vendor's pages, and for guessed paths the other spellings its naming allows.
 */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  "categories.get": ["/v2/alibaba/category/translation/get", "/v2/alibaba/category/getById"],
  "recommendations.list": [
    "/v2/alibaba/product/offer/recommend",
    "/v2/alibaba/product/search/offerRecommend",
  ],
  "hot_lists.get": ["/v2/alibaba/product/toplist/query", "/v2/alibaba/product/top/list/query"],
  "selections.global": ["/v2/alibaba/product/global/selection/keywords/query"],
  "selections.1688": ["/v2/alibaba/product/selection/keywords/query"],
  "taobao.get": ["/open/product/get"],
  "taobao.check": ["/open/product/batch/check"],
};

/** The paths to try in turn: the operator's own, the contract's, then the likely others. */
export function pathCandidates(
  { key, path }: { key: string; path: string },
  override: string | undefined,
): string[] {
  const v1 = path.replace(/^\/v2(?=\/alibaba\/)/, "");
  return [...new Set([override ?? path, path, ...(OTHERS[key] ?? []), v1])];
}
