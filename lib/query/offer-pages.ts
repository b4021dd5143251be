import { infiniteQueryOptions } from "@tanstack/react-query";
import type { SearchResultDto } from "@/lib/contract/search";
import { ProblemError } from "./problem-error";
import { readJson } from "./read-json";

/** An address with other pages in its query; page 1 and an equal `from` are left out. */
export function atPage(address: string, page: number, from = page): string {
  const [path = "", query = ""] = address.split("?");
  const search = new URLSearchParams(query);
  search.delete("from");
  search.delete("page");
  if (from !== page) search.set("from", String(from));
  if (page !== 1) search.set("page", String(page));
  return search.size === 0 ? path : `${path}?${search}`;
}

/** The pages that follow `page` of whatever `api` lists. The key holds that page. */
export function offerPagesAfter(api: string, page: number) {
  return infiniteQueryOptions({
    queryKey: ["offers", atPage(api, page)],
    queryFn: async ({ pageParam, signal }) => {
      const next = await readJson<SearchResultDto>(atPage(api, pageParam), signal);
      if (next === null) throw new ProblemError(null);
      return next;
    },
    initialPageParam: page + 1,
    getNextPageParam: (last) => (last.hasMore ? last.page + 1 : null),
    staleTime: Infinity,
  });
}
