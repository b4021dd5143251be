import { queryOptions } from "@tanstack/react-query";
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

/** One page of whatever `api` lists. */
export function listPage(api: string, page: number) {
  return queryOptions({
    queryKey: ["offers", atPage(api, page)],
    queryFn: async ({ signal }) => {
      const found = await readJson<SearchResultDto>(atPage(api, page), signal);
      if (found === null) throw new ProblemError(null);
      return found;
    },
    staleTime: Infinity,
  });
}
