import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { succeed, type Result } from "@/lib/kernel/result";
import { partsOf, type PaidParts } from "./fen-of";
import { book, isBooked, type Booking } from "./ledger/book";
import { lockWallet } from "./ledger/lock-wallet";
import { planMovement, type Movement, type Shortfall } from "./ledger/movement";

/** Books a movement once. `repeated` where it was booked before; nothing happens then. */
export async function bookOnce(
  tx: Transaction,
  clock: Clock,
  booking: Booking,
  movement: Movement,
): Promise<Result<{ repeated: boolean }, Shortfall>> {
  const balances = await lockWallet(tx, clock, booking.userId);
  if (await isBooked(tx, booking, movement.kind, movement)) return succeed({ repeated: true });
  const planned = planMovement(movement, balances);
  if (!planned.ok) return planned;
  await book(tx, clock, movement.kind, booking, planned.value);
  return succeed({ repeated: false });
}

/**
 * Puts money that had been spent back into the wallet, out of what it was spent on. `key` names the
 * refund ("after_sales:…"): under the same one nothing is refunded twice.
 */
export async function refundToWallet(
  tx: Transaction,
  clock: Clock,
  { key, parts, ...booking }: { key: string; parts: PaidParts } & Omit<Booking, "onceKey">,
): Promise<{ repeated: boolean }> {
  const movement: Movement = { kind: "refund", parts: partsOf(parts) };
  const booked = await bookOnce(tx, clock, { ...booking, onceKey: `refund:${key}` }, movement);
  if (!booked.ok) throw new Error("A refund never lacks funds.");
  return booked.value;
}
