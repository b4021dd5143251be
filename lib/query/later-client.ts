import type { QueryClient } from "@tanstack/react-query";

let fetched: QueryClient | undefined;

/**
 * The browser's one cache, for islands that need it only once somebody does something: its library is
 * fetched then, not with the page. Rejects where it can't be fetched.
 */
export async function laterClient(): Promise<QueryClient> {
  fetched ??= (await import("./browser-client")).browserClient();
  return fetched;
}

/** The same cache if `laterClient` was asked for it before; else nothing of theirs can be in it. */
export function clientSoFar(): QueryClient | null {
  return fetched ?? null;
}
