import { eq, sql } from "drizzle-orm";
import { ledgerAccounts } from "@/lib/db/schema/ledger-accounts";
import { ledgerEntries } from "@/lib/db/schema/ledger-entries";
import { ledgerTransfers } from "@/lib/db/schema/ledger-transfers";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { walletHolds } from "@/lib/db/schema/wallet-holds";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { fen } from "@/lib/kernel/money";
import { captureHold, releaseHold } from "@/lib/wallet/holds";
import { refundToWallet } from "@/lib/wallet/put-in";
import { planCaptureOf, type PaidAmounts } from "../money/plan-capture";
import type { OrderRow } from "./order-row";

/** What the wallet's statement calls an order, and the first hold made for it. */
export function moneySubject(orderId: string): string {
  return `merchant_order:${orderId}`;
}

function told({ id, reference }: OrderRow) {
  return { subject: moneySubject(id), memo: reference, bookedBy: "system orders" };
}

/**
 * Takes what the upstream asks and our fee out of the hold and gives the rest back. Answers how much
 * was too little, which is the agent's to bear: it was paid by hand at a higher price.
 */
export async function captureOrder(
  tx: Transaction,
  clock: Clock,
  order: OrderRow,
): Promise<{ uncoveredMinor: number }> {
  const { holdId } = order;
  const asked = await tx
    .select({ total: upstreamOrders.totalMinor, freight: upstreamOrders.freightMinor })
    .from(upstreamOrders)
    .where(eq(upstreamOrders.orderId, order.id));
  const [hold] = await tx.select().from(walletHolds).where(eq(walletHolds.id, holdId));
  const left = hold ? hold.heldMinor - hold.capturedMinor - hold.releasedMinor : 0;
  const { parts, uncoveredMinor } = planCaptureOf(order, asked, left);
  const spent = await captureHold(tx, clock, {
    holdId,
    key: "paid",
    parts: { goods: fen(parts.goods), freight: fen(parts.freight), fees: fen(parts.fees) },
    ...told(order),
  });
  if (!spent.ok) throw new Error(`The hold of ${order.id} does not cover what was planned of it.`);
  await releaseHold(tx, clock, { holdId, key: "rest", amount: "rest", ...told(order) });
  return { uncoveredMinor };
}

/** Gives back all that is still held for an order. */
export async function releaseOrder(tx: Transaction, clock: Clock, order: OrderRow): Promise<void> {
  const { holdId } = order;
  await releaseHold(tx, clock, { holdId, key: "over", amount: "rest", ...told(order) });
}

/** Gives back all that was taken for an order and not yet given back, our fee included. */
export async function refundOrder(tx: Transaction, clock: Clock, order: OrderRow): Promise<void> {
  const taken = await takenFor(tx, order.id);
  if (taken.goods + taken.freight + taken.fees === 0) return;
  await refundToWallet(tx, clock, {
    key: `${moneySubject(order.id)}:whole`,
    parts: { goods: fen(taken.goods), freight: fen(taken.freight), fees: fen(taken.fees) },
    userId: order.userId,
    ...told(order),
  });
}

/** What was taken for an order and not given back so far, in fen. */
async function takenFor(tx: Transaction, orderId: string): Promise<PaidAmounts> {
  const rows = await tx
    .select({
      account: ledgerAccounts.kind,
      minor: sql<string>`sum(${ledgerEntries.amountMinor})`,
    })
    .from(ledgerTransfers)
    .innerJoin(ledgerEntries, eq(ledgerEntries.transferId, ledgerTransfers.id))
    .innerJoin(ledgerAccounts, eq(ledgerAccounts.id, ledgerEntries.accountId))
    .where(eq(ledgerTransfers.subject, moneySubject(orderId)))
    .groupBy(ledgerAccounts.kind);
  const of = (kind: string) => Number(rows.find(({ account }) => account === kind)?.minor ?? 0);
  return { goods: of("goods"), freight: of("freight"), fees: of("fees") };
}
