import { referencesOf, totalFen, type Order } from "../orders/order";
import type { ControlCall, ControlReply } from "./control-call";
import { done, wrongMethod } from "./reply";

/**
 * `GET`: every order and what came of each reference, for those who compare. `GET /sums`: the
 * references alone. `DELETE`: forgets all orders and callbacks.
 */
export function ledger({ sandbox, method, rest }: ControlCall): ControlReply {
  const { book, clear, settle } = sandbox.trading;
  settle();
  if (method === "DELETE") {
    const removed = book.count();
    clear();
    return done({ removed });
  }
  if (method !== "GET") return wrongMethod();
  const references = book.byReference();
  return rest === "sums"
    ? done({ references })
    : done({ references, orders: book.all().map(told) });
}

/** An order as an oracle wants it: no address. */
export function told(order: Order): Record<string, unknown> {
  const { address: _, ...rest } = order;
  return { ...rest, references: referencesOf(order), totalFen: totalFen(order) };
}
