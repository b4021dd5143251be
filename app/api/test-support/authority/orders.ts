import type { ORDER_ROUTES } from "@/lib/contract/routes/orders";
import type { STAFF_ORDER_ROUTES } from "@/lib/contract/routes/staff-orders";
import { openAttention } from "@/lib/orders/attention/items";
import type { AttentionKind } from "@/lib/orders/attention/table";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { systemClock } from "@/lib/kernel/clock";
import { fen } from "@/lib/kernel/money";
import { inTransaction } from "@/lib/db/transaction";
import { randomId } from "@/lib/kernel/random-id";
import { confirmCheckout } from "@/lib/orders/checkout/confirm";
import { adjustWallet } from "@/lib/wallet/adjust-wallet";
import { eq } from "drizzle-orm";
import type { AuthorityWorld, Somebody } from "../authority-world";
import type { Fixture, Params } from "./fixture";
import { quote } from "./quotes";

/** Somebody's confirmation, with money for it. */
async function checkout(world: AuthorityWorld, owner: Somebody): Promise<{ checkoutId: string }> {
  const ports = { db: world.db, clock: systemClock };
  const gift = {
    operationId: randomId(),
    userId: owner.actor.id,
    amount: fen(50_000_000),
    reason: "test",
  };
  await adjustWallet(world.people.admin.actor, ports, gift);
  const { quoteId = "" } = await quote(world, owner);
  const done = await confirmCheckout(owner.actor, { operationId: randomId(), quoteId }, ports);
  if (!done.ok) throw new Error(done.error.kind);
  return { checkoutId: done.value.checkoutId };
}

async function order(world: AuthorityWorld, owner: Somebody): Promise<{ orderId: string }> {
  const { checkoutId } = await checkout(world, owner);
  const [row] = await world.db
    .select({ id: merchantOrders.id })
    .from(merchantOrders)
    .where(eq(merchantOrders.checkoutId, checkoutId));
  return { orderId: row?.id ?? "" };
}

/** A question about an order of somebody's. */
async function asked(world: AuthorityWorld, owner: Somebody, kind: AttentionKind): Promise<Params> {
  const { orderId } = await order(world, owner);
  await inTransaction(world.db, (tx) => openAttention(tx, systemClock, orderId, kind, {}));
  const [row] = await world.db
    .select({ id: attentionItems.id })
    .from(attentionItems)
    .where(eq(attentionItems.orderId, orderId));
  return { attentionId: row?.id ?? "" };
}

/** One that only its shopper may answer. */
const question = (world: AuthorityWorld, owner: Somebody) => asked(world, owner, "refund_question");

export const ORDER_FIXTURES: Record<
  keyof typeof ORDER_ROUTES | keyof typeof STAFF_ORDER_ROUTES,
  Fixture
> = {
  getOrderStates: {},
  confirmCheckout: { body: () => ({ operationId: randomId(), quoteId: randomId(16) }) },
  getCheckout: { thingOf: checkout },
  cancelOrder: { thingOf: order, body: {} },
  decideOrder: { thingOf: question, body: { action: "note_done" } },
  decideAtDesk: {
    forDesk: (world) => asked(world, world.stranger, "paid_more"),
    body: { action: "note_done" },
  },
  checkOrder: { forDesk: (world) => order(world, world.stranger), body: {} },
  setPayment: { body: { mode: "automatic", secondAbove: "" } },
  setPlacing: { body: { strategy: "single" } },
  setPriceTolerance: { body: { tolerance: "0" } },
};
