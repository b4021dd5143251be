import { eq } from "drizzle-orm";
import { quickOrders } from "@/lib/db/schema/quick-orders";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { orderChanges, type OrderChanges } from "./order-changes";

export type StoredOrder = {
  id: string;
  cartId: string;
  changes: OrderChanges;
  undone: boolean;
  committedAt: Date;
};

/** An order by the id its page minted, whosever it is. */
export async function readOrder(
  db: Pick<Transaction, "select">,
  id: string,
): Promise<StoredOrder | null> {
  const [row] = await db.select().from(quickOrders).where(eq(quickOrders.id, id));
  return row
    ? {
        id: row.id,
        cartId: row.cartId,
        changes: orderChanges.parse(row.changes),
        undone: row.undoneAt !== null,
        committedAt: row.committedAt,
      }
    : null;
}

export async function writeOrder(
  tx: Transaction,
  clock: Clock,
  { id, cartId, changes }: Pick<StoredOrder, "id" | "cartId" | "changes">,
): Promise<void> {
  const committedAt = new Date(clock.now());
  await tx.insert(quickOrders).values({ id, cartId, changes, committedAt });
}

export async function markUndone(
  tx: Transaction,
  clock: Clock,
  { id, changes }: StoredOrder,
  undo: NonNullable<OrderChanges["undo"]>,
): Promise<void> {
  await tx
    .update(quickOrders)
    .set({ undoneAt: new Date(clock.now()), changes: { ...changes, undo } })
    .where(eq(quickOrders.id, id));
}
