import type { Transaction } from "@/lib/db/transaction";
import { publish } from "@/lib/events/publish";
import type { OrderRow } from "./order-row";

/** Tells those who watch that an order is another one now; told once the transaction holds. */
export async function publishOrder(
  tx: Transaction,
  { id, userId, checkoutId }: Pick<OrderRow, "id" | "userId" | "checkoutId">,
): Promise<void> {
  await publish(tx, { user: userId }, { topic: "orders", id: checkoutId });
  await publish(tx, { staff: "orders.handle" }, { topic: "orders", id });
}
