import type { QuoteDto } from "@/lib/contract/quote";
import { refuse, type Result } from "@/lib/kernel/result";
import type { Asking, QuoteDeps } from "./deps";
import { makeQuote, type QuoteRefusal } from "./make-quote";
import { shownQuote } from "./shown-quote";

type Again = { quoteId: string; orderKey: string | undefined; country: string | undefined };

/** Asks again about one order nobody answered for, or about all of them. The others keep their answers. */
export async function retryOrders(
  asking: Asking,
  { quoteId, orderKey, country }: Again,
  deps: QuoteDeps,
): Promise<Result<QuoteDto, QuoteRefusal>> {
  const shown = await shownQuote(deps.db, asking.actor, quoteId);
  if (!shown.ok) return shown;
  const { body } = shown.value;
  if (orderKey !== undefined && !body.orders.some(({ key }) => key === orderKey))
    return refuse("not_found");
  const retry =
    orderKey === undefined ? { kind: "all" as const } : { kind: "one" as const, key: orderKey };
  return makeQuote(asking, { retry, country }, deps);
}
