import { QueryClient } from "@tanstack/react-query";

let shared: QueryClient | undefined;

function create(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // The server already retries what may be retried; a person decides about the rest.
        retry: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        staleTime: 60_000,
        // Back must find the pages it left, for as long as the router keeps its own.
        gcTime: Infinity,
      },
    },
  });
}

/**
 * The browser's one cache, shared by all islands without a provider. On the server each render gets a
 * new one: nothing a shopper reads may reach another.
 */
export function browserClient(): QueryClient {
  if (typeof window === "undefined") return create();
  return (shared ??= create());
}
