import { queryOptions } from "@tanstack/react-query";
import type { CategoryDto } from "@/lib/contract/category";
import { ProblemError } from "./problem-error";
import { readJson } from "./read-json";

/** A category with its children; the tree moves within weeks, so it is asked for once. */
export function categoryBranch(id: string, language: string) {
  return queryOptions({
    queryKey: ["category", language, id],
    queryFn: async ({ signal }) => {
      const found = await readJson<CategoryDto>(
        `/api/catalog/categories/${id}?language=${language}`,
        signal,
      );
      if (found === null) throw new ProblemError(null);
      return found;
    },
    staleTime: Infinity,
  });
}
