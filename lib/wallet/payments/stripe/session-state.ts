import { z } from "zod";
import { isCurrency, money, type Money } from "@/lib/kernel/money";
import type { PaymentState } from "../provider";

/** What we read of a Checkout Session; the rest of it is none of our business. */
const session = z.object({
  id: z.string().min(1).max(255),
  client_reference_id: z.string().nullish(),
  status: z.enum(["open", "complete", "expired"]).nullish(),
  payment_status: z.enum(["paid", "unpaid", "no_payment_required"]),
  amount_total: z.int().nullish(),
  currency: z.string().nullish(),
  url: z.url({ protocol: /^https?$/ }).nullish(),
});

/** A session as a payment; null for what is no session as documented. */
export function sessionState(given: unknown): PaymentState | null {
  const read = session.safeParse(given);
  if (!read.success) return null;
  const { id, client_reference_id, status, payment_status, url } = read.data;
  return {
    ref: id,
    topUpId: client_reference_id ?? null,
    status: payment_status === "paid" ? "paid" : status === "expired" ? "over" : "open",
    amount: amountOf(read.data),
    url: status === "open" ? (url ?? null) : null,
  };
}

/** Stripe's minor units are ours: whole dong, yen and pesos, hundredths of the others. */
function amountOf({ amount_total, currency }: z.output<typeof session>): Money | null {
  const code = currency?.toUpperCase();
  if (amount_total == null || code === undefined || !isCurrency(code)) return null;
  return money(amount_total, code);
}
