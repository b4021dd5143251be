import { changeCart } from "@/lib/cart/change-cart";
import { changeHeldLine } from "@/lib/cart/change-lines";
import type { QuoteDto } from "@/lib/contract/quote";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { Asking, QuoteDeps } from "./deps";
import { makeQuote, type QuoteRefusal } from "./make-quote";
import type { QuoteBody } from "./quote-body";
import { shownQuote } from "./shown-quote";

/** A line, or all lines of a merchant. */
export type Dropping = { lineId: string } | { merchantKey: string };

/** `cartLines`: how many lines the cart has left, those saved for later not counted. */
export type Dropped = { quote: Result<QuoteDto, QuoteRefusal>; cartLines: number };

/**
 * Leaves lines of a quote out: they are saved for later, so that nothing is lost, and the marketplace is
 * asked again only about orders they were part of.
 */
export async function dropLines(
  asking: Asking,
  { quoteId, which, country }: { quoteId: string; which: Dropping; country: string | undefined },
  deps: QuoteDeps,
): Promise<Result<Dropped, QuoteRefusal>> {
  const shown = await shownQuote(deps.db, asking.actor, quoteId);
  if (!shown.ok) return shown;
  const { body } = shown.value;
  const lineIds = droppedLines(body, which);
  const changed = await changeCart(asking.actor, deps, async (tx, cart) => {
    const change = { savedForLater: true, updatedAt: new Date(deps.clock.now()) };
    let any = false;
    for (const lineId of lineIds) any = (await changeHeldLine(tx, cart.id, lineId, change)) || any;
    return any ? succeed("changed") : refuse({ kind: "not_here" });
  });
  if (!changed.ok) return refuse(changed.error.kind === "not_here" ? "not_in_cart" : "forbidden");
  const quote = await makeQuote(asking, { retry: { kind: "none" }, country }, deps);
  return succeed({ quote, cartLines: changed.value.lines });
}

function droppedLines({ orders }: QuoteBody, which: Dropping): string[] {
  return orders.flatMap(({ merchantKey, lines, leftOut }) =>
    [...lines, ...leftOut].flatMap(({ lineId }) => {
      const named = "lineId" in which ? which.lineId === lineId : which.merchantKey === merchantKey;
      return named ? [lineId] : [];
    }),
  );
}
