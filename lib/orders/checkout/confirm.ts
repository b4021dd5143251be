import { createHash } from "node:crypto";
import { and, eq, inArray } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { lockOwnCart, markChanged } from "@/lib/cart/store";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { checkouts } from "@/lib/db/schema/checkouts";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { fen, type Money } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { readOperatorSetting } from "@/lib/operator/settings";
import { quoteById, type MadeQuote } from "@/lib/quote/quote-rows";
import type { QuoteState } from "@/lib/quote/quote-state";
import { stateNow } from "@/lib/quote/state-now";
import { balanceOf } from "@/lib/wallet/balance";
import type { OrderDeps } from "../deps";
import { planCheckout, type PlannedOrder, type PlanRefusal } from "./plan-checkout";
import { writeOrder } from "./write-order";

export type Confirmation = { operationId: string; quoteId: string };

/** Every way a confirmation can end without an order. Nothing is written and no money is held then. */
export type CheckoutRefusal =
  | { kind: "forbidden" }
  /** No such quote of this shopper's. */
  | { kind: "not_found" }
  /** The operation id stands for another request. */
  | { kind: "another_request" }
  /** The quote was confirmed before, under another operation. */
  | { kind: "quote_used"; checkoutId: string }
  | { kind: "quote_stale"; state: Exclude<QuoteState, "current"> }
  | { kind: "plan"; reason: PlanRefusal }
  | { kind: "insufficient_funds"; missing: Money };

export type Confirmed = { checkoutId: string; repeated: boolean };

class Refused extends Error {
  constructor(readonly refusal: CheckoutRefusal) {
    super("a confirmation was refused");
  }
}

/**
 * Confirms a quote: one intent per merchant order, the money held for each, and the jobs that send them,
 * all in one transaction. The same operation again answers what stands; the same id with another
 * request is refused. However often it is sent at once, it happens once.
 */
export async function confirmCheckout(
  actor: Actor,
  asked: Confirmation,
  { db, clock }: OrderDeps,
): Promise<Result<Confirmed, CheckoutRefusal>> {
  if (!may(actor, "orders.use") || actor.kind === "guest" || actor.kind === "system")
    return refuse({ kind: "forbidden" });
  const quote = await quoteById(db, actor, asked.quoteId);
  try {
    const confirmed = await inTransaction(
      db,
      (tx) => confirm(tx, clock, { actor, userId: actor.id }, asked, quote),
      "read committed",
    );
    return succeed(confirmed);
  } catch (error) {
    if (error instanceof Refused) return refuse(error.refusal);
    throw error;
  }
}

type Shopper = { actor: Actor; userId: string };

async function confirm(
  tx: Transaction,
  clock: Clock,
  { actor, userId }: Shopper,
  { operationId, quoteId }: Confirmation,
  quote: MadeQuote | null,
): Promise<Confirmed> {
  const askedDigest = createHash("sha256").update(quoteId).digest("hex");
  const before = await standing(tx, userId, operationId, askedDigest);
  if (before) return before;
  if (!quote) throw new Refused({ kind: "not_found" });
  const id = randomId(12);
  // Who comes second waits here until the first is through, and then finds what it wrote.
  const written = await tx
    .insert(checkouts)
    .values({
      id,
      userId,
      operationId,
      askedDigest,
      quoteId,
      strategy: await readOperatorSetting(tx, "placing_strategy"),
      destination: quote.body.destination,
      createdAt: new Date(clock.now()),
    })
    .onConflictDoNothing()
    .returning({ id: checkouts.id });
  if (written.length === 0) {
    const first = await standing(tx, userId, operationId, askedDigest);
    if (first) return first;
    const [other] = await tx.select().from(checkouts).where(eq(checkouts.quoteId, quoteId));
    throw new Refused({ kind: "quote_used", checkoutId: other?.id ?? "" });
  }
  // The cart stands still from here on: what is ordered leaves it with the same stroke.
  await lockOwnCart(tx, { userId, guestId: null });
  const state = await stateNow(tx, actor, quote, clock.now());
  if (state !== "current") throw new Refused({ kind: "quote_stale", state });
  const planned = planCheckout(quote.body);
  if (!planned.ok) throw new Refused({ kind: "plan", reason: planned.error });
  await requireFunds(tx, userId, planned.value);
  for (const order of planned.value) {
    const held = await writeOrder(tx, clock, { checkoutId: id, userId, actor }, order);
    if (!held.ok) throw new Refused({ kind: "insufficient_funds", missing: held.error });
  }
  await takeOutOfCart(tx, clock, quote.cartId, planned.value);
  return { checkoutId: id, repeated: false };
}

/** What an operation has led to before. */
async function standing(
  tx: Transaction,
  userId: string,
  operationId: string,
  askedDigest: string,
): Promise<Confirmed | null> {
  const [row] = await tx
    .select()
    .from(checkouts)
    .where(and(eq(checkouts.userId, userId), eq(checkouts.operationId, operationId)));
  if (!row) return null;
  if (row.askedDigest !== askedDigest) throw new Refused({ kind: "another_request" });
  return { checkoutId: row.id, repeated: true };
}

/** Says how much the whole lacks; the holds that follow would only tell of the first that does not fit. */
async function requireFunds(
  tx: Transaction,
  userId: string,
  orders: readonly PlannedOrder[],
): Promise<void> {
  const whole = orders.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const { available } = await balanceOf(tx, userId);
  if (available.minor < whole)
    throw new Refused({ kind: "insufficient_funds", missing: fen(whole - available.minor) });
}

async function takeOutOfCart(
  tx: Transaction,
  clock: Clock,
  cartId: string,
  orders: readonly PlannedOrder[],
): Promise<void> {
  const ordered = orders.flatMap(({ lines }) => lines.map(({ lineId }) => lineId));
  await tx
    .delete(cartLines)
    .where(and(eq(cartLines.cartId, cartId), inArray(cartLines.id, ordered)));
  await markChanged(tx, clock, cartId);
}
