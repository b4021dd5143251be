import { and, eq, isNull } from "drizzle-orm";
import { changeCart } from "@/lib/cart/change-cart";
import { offersNow } from "@/lib/cart/known-offers";
import { storedLine } from "@/lib/cart/stored-line";
import type { QuoteDto } from "@/lib/contract/quote";
import { cartLines } from "@/lib/db/schema/cart-lines";
import type { Transaction } from "@/lib/db/transaction";
import type { Money } from "@/lib/kernel/money";
import { offerKeyText, type OfferRef } from "@/lib/kernel/offer-ref";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { acceptedSeen } from "./accepted-seen";
import type { Asking, QuoteDeps } from "./deps";
import { makeQuote, type QuoteRefusal } from "./make-quote";
import type { QuoteBody } from "./quote-body";
import { shownQuote } from "./shown-quote";

type Accepted = { lineId: string; ref: OfferRef; pieces: number; price: Money };

/**
 * Takes the prices and freight a quote shows as changed as seen: in the cart's lines, and in the quote
 * that follows. Nobody is asked for them again; a later change shows again.
 */
export async function acceptChanges(
  asking: Asking,
  { quoteId, country }: { quoteId: string; country: string | undefined },
  deps: QuoteDeps,
): Promise<Result<QuoteDto, QuoteRefusal>> {
  const shown = await shownQuote(deps.db, asking.actor, quoteId);
  if (!shown.ok) return shown;
  const { body } = shown.value;
  const accepted = acceptedPrices(body);
  const refs = accepted.map(({ ref }) => ref);
  const offers = await offersNow(asking.actor, refs, asking.language, asking.trace);
  const changed = await changeCart(asking.actor, deps, async (tx, cart) => {
    let any = false;
    for (const { lineId, ref, pieces, price } of accepted) {
      const line = await heldLine(tx, cart.id, lineId);
      if (!line) continue;
      const now = offers.get(offerKeyText(ref));
      const offer = now?.kind === "found" ? now.offer : null;
      const seen = acceptedSeen({ seen: line.seen, offer, skuKey: line.skuKey, pieces, price });
      await tx
        .update(cartLines)
        .set({ seen, updatedAt: new Date(deps.clock.now()) })
        .where(eq(cartLines.id, lineId));
      any = true;
    }
    return succeed(any ? "changed" : "same");
  });
  if (!changed.ok) return refuse("forbidden");
  return makeQuote(asking, { retry: { kind: "none" }, accepted: true, country }, deps);
}

/** What a quote's lines cost that they did not cost before, with the pieces that make the price. */
function acceptedPrices({ orders }: QuoteBody): Accepted[] {
  const lines = orders.flatMap((order) =>
    order.outcome?.kind === "quoted"
      ? order.lines.map((line) => ({ line, ref: { market: order.market, id: line.productId } }))
      : [],
  );
  return lines.flatMap(({ line, ref }) => {
    const moved = line.changes.some(({ kind }) => kind === "price");
    const pieces = lines
      .filter((other) => offerKeyText(other.ref) === offerKeyText(ref))
      .reduce((sum, other) => sum + other.line.quantity, 0);
    return moved && line.unitPrice
      ? [{ lineId: line.lineId, ref, pieces, price: line.unitPrice }]
      : [];
  });
}

async function heldLine(tx: Transaction, cartId: string, lineId: string) {
  const [row] = await tx
    .select()
    .from(cartLines)
    .where(
      and(eq(cartLines.id, lineId), eq(cartLines.cartId, cartId), isNull(cartLines.removedAt)),
    );
  return row ? storedLine(row) : null;
}
