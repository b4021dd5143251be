import { sql } from "drizzle-orm";
import type { Transaction } from "@/lib/db/transaction";
import type { OrderRow } from "./order-row";

/** Tells whoever watches that an order is another one now; told when the transaction holds. */
export async function publishOrder(tx: Transaction, order: OrderRow): Promise<void> {
  await tx.execute(sql`select pg_notify('sampan_orders', ${order.id})`);
}
