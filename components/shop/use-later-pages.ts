import type { FetchQueryOptions, QueryKey } from "@tanstack/react-query";
import { useCallback, useState } from "react";
import { clientSoFar, laterClient } from "@/lib/query/later-client";
import { ProblemError } from "@/lib/query/problem-error";

/** How to read one page of a list. */
type PageQuery<Page, Key extends QueryKey> = (
  page: number,
) => FetchQueryOptions<Page, Error, Page, Key>;

type State<Page> = {
  pages: readonly Page[];
  step: "idle" | "loading" | "failed";
  /** Of the failure, where our API told one. */
  requestId: string | null;
};

/**
 * The pages of a list after `last`, the server's last one, as they are asked for. They are kept in the
 * browser's one cache: Back finds the list as long as it was. That cache is fetched with the first of
 * them, and there is no observing hook: either would cost every reader more than the pages do.
 */
export function useLaterPages<Page extends { hasMore: boolean }, Key extends QueryKey>(
  last: number,
  hasMore: boolean,
  query: PageQuery<Page, Key>,
) {
  const [{ pages, step, requestId }, setState] = useState<State<Page>>(() => ({
    pages: keptPages(last, query),
    step: "idle",
    requestId: null,
  }));
  const more = pages.at(-1)?.hasMore ?? hasMore;
  const next = last + pages.length + 1;

  const load = useCallback(() => {
    if (!more || step === "loading") return;
    setState((before) => ({ ...before, step: "loading" }));
    laterClient()
      .then((client) => client.fetchQuery(query(next)))
      .then(
        (page) =>
          setState((before) => ({
            pages: [...before.pages, page],
            step: "idle",
            requestId: null,
          })),
        (error: unknown) =>
          setState((before) => ({
            ...before,
            step: "failed",
            requestId: error instanceof ProblemError ? error.requestId : null,
          })),
      );
  }, [more, next, query, step]);

  return { pages, more, step, requestId, load };
}

function keptPages<Page, Key extends QueryKey>(last: number, query: PageQuery<Page, Key>): Page[] {
  const kept: Page[] = [];
  const client = clientSoFar();
  for (let page = last + 1; client; page += 1) {
    const found = client.getQueryData<Page>(query(page).queryKey);
    if (!found) break;
    kept.push(found);
  }
  return kept;
}
