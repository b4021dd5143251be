import { eq } from "drizzle-orm";
import { topUps } from "@/lib/db/schema/top-ups";
import type { Transaction } from "@/lib/db/transaction";
import type { Money } from "@/lib/kernel/money";
import { log } from "@/lib/log/log";
import type { ShownRates } from "@/lib/pricing/shown-rates";
import type { WalletPorts } from "../ports";
import { creditTopUp } from "../top-ups/credit-top-up";
import { priceInYuan } from "../top-ups/price-in-yuan";
import { tellOwner } from "../top-ups/tell-owner";
import { stepTopUp, type TopUpEvent } from "../top-ups/top-up-machine";
import { lockTopUp, toTopUpDto, type TopUpRow } from "../top-ups/top-up-rows";
import type { PaymentState } from "./provider";

const BOOKED_BY = "system payment";

/**
 * Brings a top-up to what its provider says of the payment: credited once when it is paid, however
 * often and from however many sides that is heard. Money that came and can't be priced, or is not what
 * was asked for, goes to the desk. A payment that is not one of ours changes nothing.
 */
export async function settlePayment(
  tx: Transaction,
  ports: Pick<WalletPorts, "clock" | "origin">,
  rates: ShownRates,
  payment: PaymentState,
): Promise<void> {
  const row = payment.topUpId === null ? null : await lockTopUp(tx, payment.topUpId);
  if (!row || row.method !== "card") return;
  const { sent } = toTopUpDto(row);
  const expected = isExpected(row, sent, payment);
  if (payment.status === "paid" && !expected)
    log().error({ topUpId: row.id, ref: payment.ref }, "a payment is not what was asked for");
  const priced = expected ? priceInYuan(sent, rates) : null;
  const event = eventOf(payment, priced !== null);
  const step = event && stepTopUp(row, event);
  if (step?.kind !== "move") return;
  if (step.to === "confirmed" && priced) {
    const credit = { ...priced, bookedBy: BOOKED_BY, providerRef: payment.ref };
    await tellOwner(tx, ports, await creditTopUp(tx, ports.clock, row, credit), "confirmed");
    return;
  }
  const changed = {
    state: step.to,
    providerRef: row.providerRef ?? payment.ref,
    updatedAt: new Date(ports.clock.now()),
  };
  await tx.update(topUps).set(changed).where(eq(topUps.id, row.id));
}

function isExpected(row: TopUpRow, sent: Money, { ref, amount }: PaymentState): boolean {
  return (
    (row.providerRef ?? ref) === ref &&
    amount?.minor === sent.minor &&
    amount.currency === sent.currency
  );
}

function eventOf({ status }: PaymentState, priced: boolean): TopUpEvent | null {
  switch (status) {
    case "open":
      return null;
    case "over":
      return "expired";
    case "paid":
      return priced ? "paid" : "paid_unpriced";
  }
}
