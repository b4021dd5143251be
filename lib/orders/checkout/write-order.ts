import type { Actor } from "@/lib/auth/actor";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderLines } from "@/lib/db/schema/order-lines";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { fen, type Money } from "@/lib/kernel/money";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { holdFunds } from "@/lib/wallet/holds";
import { applyEvent } from "../store/apply-event";
import { moneySubject } from "../store/money";
import type { PlannedOrder } from "./plan-checkout";

type Of = { checkoutId: string; userId: string; actor: Actor };

/**
 * Writes one intent with its lines, holds its money and has it sent. Answers the order's id, or what is
 * missing in the wallet; the caller then rolls back.
 */
export async function writeOrder(
  tx: Transaction,
  clock: Clock,
  { checkoutId, userId, actor }: Of,
  planned: PlannedOrder,
): Promise<Result<string, Money>> {
  const id = randomId(10);
  const reference = `SP-${id}`;
  const now = new Date(clock.now());
  const { lines, ...order } = planned;
  await tx.insert(merchantOrders).values({
    ...order,
    id,
    reference,
    checkoutId,
    userId,
    holdId: moneySubject(id),
    state: "awaiting_funds",
    stateSince: now,
    createdAt: now,
  });
  await tx.insert(orderLines).values(
    lines.map((line, index) => ({
      orderId: id,
      lineNo: index + 1,
      market: planned.market,
      productId: line.productId,
      skuKey: line.skuKey,
      buyItemId: line.buyId,
      buySkuId: line.skuBuyId,
      marketId: line.marketId,
      quantity: line.quantity,
      unitPriceMinor: line.unitPriceMinor,
      amountMinor: line.amountMinor,
      seen: {
        title: line.title,
        originalTitle: line.originalTitle,
        variant: line.variant,
        imageUrl: line.imageUrl,
      },
      fallback: line.fallback,
    })),
  );
  const held = await holdFunds(tx, clock, {
    holdId: moneySubject(id),
    userId,
    amount: fen(planned.totalMinor),
    subject: moneySubject(id),
    memo: reference,
    bookedBy: "system checkout",
  });
  if (!held.ok) return refuse(held.error.missing);
  await applyEvent(tx, clock, id, { event: "funds_held", actor });
  return succeed(id);
}
