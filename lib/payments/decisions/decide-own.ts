import type { Actor } from "@/lib/auth/actor";
import type { MerchantOrderDto } from "@/lib/contract/orders";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { OrderDeps } from "@/lib/orders/deps";
import { readOrder } from "@/lib/orders/reading/read-order";
import { decideAttention } from "./decide";
import type { Decision, DecisionRefusal } from "./decision";

/** Decides, and answers the order as its shopper sees it then. */
export async function decideOwn(
  actor: Actor,
  decision: Decision,
  deps: OrderDeps,
): Promise<Result<MerchantOrderDto, DecisionRefusal>> {
  const decided = await decideAttention(actor, decision, deps);
  if (!decided.ok) return decided;
  const order = await readOrder(actor, decided.value.order.id, deps);
  return order ? succeed(order) : refuse({ kind: "not_found" });
}
