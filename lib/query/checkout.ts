import { queryOptions, type QueryClient } from "@tanstack/react-query";
import type { CheckoutDto } from "@/lib/contract/orders";
import { ProblemError } from "./problem-error";
import { readJson } from "./read-json";

/** A confirmation with its orders as they stand now. The first answer comes with the page. */
export function checkoutQuery(checkoutId: string) {
  return queryOptions({
    queryKey: ["checkout", checkoutId],
    queryFn: async ({ signal }) => {
      const checkout = await readJson<CheckoutDto>(`/api/checkout/${checkoutId}`, signal);
      if (checkout === null) throw new ProblemError(null);
      return checkout;
    },
    staleTime: Infinity,
  });
}

/**
 * Reads a confirmation again, one read at a time: what changes while one is under way is read by the
 * next, and a burst of changes neither starves the page nor asks once for each.
 */
export function checkoutReader(client: QueryClient, checkoutId: string): () => Promise<void> {
  const { queryKey } = checkoutQuery(checkoutId);
  let running: Promise<void> | null = null;
  let again = false;

  async function read(): Promise<void> {
    do {
      again = false;
      await client.refetchQueries({ queryKey, exact: true });
    } while (again);
    running = null;
  }
  return () => {
    again = true;
    return (running ??= read());
  };
}
