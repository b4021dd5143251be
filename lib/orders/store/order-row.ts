import { eq } from "drizzle-orm";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import type { Transaction } from "@/lib/db/transaction";
import { ORDER_STATES, type OrderState } from "../machine/states";

export type OrderRow = Omit<typeof merchantOrders.$inferSelect, "state"> & { state: OrderState };

/** A stored order whose state the table knows. Throws for one of a newer version's. */
export function orderRow(row: typeof merchantOrders.$inferSelect): OrderRow {
  const state = ORDER_STATES.find((known) => known === row.state);
  if (!state) throw new Error(`The order ${row.id} is in a state this version does not know.`);
  return { ...row, state };
}

/** Holds an order until the transaction ends: whoever changes it comes one after the other. */
export async function lockOrder(tx: Transaction, orderId: string): Promise<OrderRow | null> {
  const [row] = await tx
    .select()
    .from(merchantOrders)
    .where(eq(merchantOrders.id, orderId))
    .for("update");
  return row ? orderRow(row) : null;
}
