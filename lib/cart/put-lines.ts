import { and, count, eq, isNull } from "drizzle-orm";
import { cartLines } from "@/lib/db/schema/cart-lines";
import type { Transaction } from "@/lib/db/transaction";
import { MOST_CART_LINES } from "@/lib/kernel/cart-limits";
import type { Clock } from "@/lib/kernel/clock";
import { NO_FALLBACK } from "@/lib/kernel/fallback";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { Checked } from "./check-wanted";
import type { CartRefusal } from "./refusal";

/** What putting something in did to its line; `before` 0 for a line that was not there. */
export type PutLine = { lineId: string; before: number; after: number };

/**
 * Adds to the lines of a locked cart, in the order given: to the SKU's line where there is one, which
 * then comes out of "saved for later", else as a new one. Refuses as a whole where a bound is passed;
 * the caller must then roll back.
 */
export async function putLines(
  tx: Transaction,
  clock: Clock,
  cartId: string,
  wanted: readonly Checked[],
): Promise<Result<PutLine[], CartRefusal>> {
  const done: PutLine[] = [];
  for (const [index, want] of wanted.entries()) {
    const put = await putLine(tx, clock, cartId, want, index);
    if (!put.ok) return put;
    done.push(put.value);
  }
  const [held] = await tx
    .select({ lines: count() })
    .from(cartLines)
    .where(and(eq(cartLines.cartId, cartId), isNull(cartLines.removedAt)));
  return (held?.lines ?? 0) > MOST_CART_LINES ? refuse({ kind: "cart_full" }) : succeed(done);
}

async function putLine(
  tx: Transaction,
  clock: Clock,
  cartId: string,
  { ref, skuKey, quantity, seen }: Checked,
  index: number,
): Promise<Result<PutLine, CartRefusal>> {
  const at = new Date(clock.now());
  // A millisecond apart, so that what came together stays in its order.
  const addedAt = new Date(clock.now() + index);
  const [held] = await tx
    .select()
    .from(cartLines)
    .where(
      and(
        eq(cartLines.cartId, cartId),
        eq(cartLines.market, ref.market),
        eq(cartLines.productId, ref.id),
        eq(cartLines.skuKey, skuKey),
      ),
    );
  const here = held && held.removedAt === null ? held : null;
  const before = here?.quantity ?? 0;
  const after = before + quantity;
  if (after > LARGEST_QUANTITY)
    return refuse({ kind: "refused", reason: "too_many_pieces", index });
  const lineId = held?.id ?? randomId(16);
  const now = { quantity: after, savedForLater: false, seen, updatedAt: at };
  if (!held)
    await tx.insert(cartLines).values({
      ...now,
      id: lineId,
      cartId,
      market: ref.market,
      productId: ref.id,
      skuKey,
      fallback: NO_FALLBACK,
      addedAt,
    });
  else
    await tx
      .update(cartLines)
      .set({
        ...now,
        // Taken out and put in again: a new line in everything but its id.
        ...(here ? {} : { fallback: NO_FALLBACK, addedAt, removalId: null, removedAt: null }),
      })
      .where(eq(cartLines.id, held.id));
  return succeed({ lineId, before, after });
}
