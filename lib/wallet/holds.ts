import { eq } from "drizzle-orm";
import { walletHolds } from "@/lib/db/schema/wallet-holds";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { fen, type Money } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { fenOf, partsOf, type PaidParts } from "./fen-of";
import { book, isBooked, type Booking } from "./ledger/book";
import { lockWallet } from "./ledger/lock-wallet";
import { planMovement, type Movement } from "./ledger/movement";
import { leftOf, planCapture, planRelease, type HoldState } from "./ledger/plan-hold";

/*
 * Money set aside for an order, spent or given back in parts. These run inside the caller's own
 * transaction. Give them one at "read committed": all they decide on is read behind the wallet's lock,
 * so who comes second simply waits; at "serializable" PostgreSQL would have them start again.
 */

/** `missing` is what the wallet or the hold has too little of. */
export type FundsRefusal =
  { kind: "insufficient_funds"; missing: Money } | { kind: "exceeds_hold"; missing: Money };

/** A hold as it is now; `left` can still be spent or given back. */
export type Hold = { id: string; userId: string; held: Money; left: Money };

type Told = Pick<Booking, "subject" | "memo" | "bookedBy">;

/**
 * Sets money aside. `holdId` names the purpose ("merchant_order:…"), so the same hold is made once:
 * asking again answers what is there and holds nothing more. Throws for another amount under the id.
 */
export async function holdFunds(
  tx: Transaction,
  clock: Clock,
  { holdId, userId, amount, ...told }: { holdId: string; userId: string; amount: Money } & Told,
): Promise<Result<Hold, FundsRefusal>> {
  const balances = await lockWallet(tx, clock, userId);
  const existing = await readHold(tx, holdId);
  if (existing) {
    if (existing.userId !== userId || existing.state.held !== fenOf(amount))
      throw new Error(`Another hold is made under ${holdId}.`);
    return succeed(toHold(holdId, existing));
  }
  const movement: Movement = { kind: "hold", amount: fenOf(amount) };
  const planned = planMovement(movement, balances);
  if (!planned.ok) return refuse(inMoney(planned.error));
  const booking = { onceKey: `hold:${holdId}`, userId, ...told };
  await book(tx, clock, "hold", booking, planned.value);
  const state: HoldState = { held: fenOf(amount), captured: 0, released: 0 };
  await tx
    .insert(walletHolds)
    .values({ id: holdId, userId, heldMinor: state.held, createdAt: new Date(clock.now()) });
  return succeed(toHold(holdId, { userId, state }));
}

/** Spends a part of a hold. `key` names the payment within the hold: under the same one nothing is spent twice. */
export async function captureHold(
  tx: Transaction,
  clock: Clock,
  { holdId, key, parts, ...told }: { holdId: string; key: string; parts: PaidParts } & Told,
): Promise<Result<Hold, FundsRefusal>> {
  const asked = { kind: "capture" as const, parts: partsOf(parts) };
  return settle(tx, clock, { holdId, key, kind: "capture", asked, ...told }, (state) =>
    planCapture(state, asked.parts),
  );
}

/** Gives back a part of a hold or what is left of it. `key` as in `captureHold`. */
export async function releaseHold(
  tx: Transaction,
  clock: Clock,
  { holdId, key, amount, ...told }: { holdId: string; key: string; amount: Money | "rest" } & Told,
): Promise<Result<Hold, FundsRefusal>> {
  const wanted = amount === "rest" ? amount : fenOf(amount);
  const asked: Movement | null = wanted === "rest" ? null : { kind: "release", amount: wanted };
  return settle(tx, clock, { holdId, key, kind: "release", asked, ...told }, (state) =>
    planRelease(state, wanted),
  );
}

type Settling = {
  holdId: string;
  key: string;
  kind: Movement["kind"];
  asked: Movement | null;
} & Told;

async function settle(
  tx: Transaction,
  clock: Clock,
  { holdId, key, kind, asked, ...told }: Settling,
  plan: (state: HoldState) => ReturnType<typeof planRelease>,
): Promise<Result<Hold, FundsRefusal>> {
  const owner = await readHold(tx, holdId);
  if (!owner) throw new Error(`There is no hold ${holdId}.`);
  const { userId } = owner;
  const balances = await lockWallet(tx, clock, userId);
  const hold = (await readHold(tx, holdId)) ?? owner;
  const booking = { onceKey: `${kind}:${holdId}:${key}`, userId, ...told };
  if (await isBooked(tx, booking, kind, asked)) return succeed(toHold(holdId, hold));
  const planned = plan(hold.state);
  if (!planned.ok) return refuse(inMoney(planned.error));
  const { movement, after } = planned.value;
  if (movement === null) return succeed(toHold(holdId, hold));
  const entries = planMovement(movement, balances);
  if (!entries.ok) throw new Error(`The wallet holds less than its hold ${holdId}.`);
  await book(tx, clock, kind, booking, entries.value);
  await tx
    .update(walletHolds)
    .set({
      capturedMinor: after.captured,
      releasedMinor: after.released,
      settledAt: leftOf(after) === 0 ? new Date(clock.now()) : null,
    })
    .where(eq(walletHolds.id, holdId));
  return succeed(toHold(holdId, { userId, state: after }));
}

async function readHold(
  tx: Transaction,
  holdId: string,
): Promise<{ userId: string; state: HoldState } | null> {
  const [row] = await tx.select().from(walletHolds).where(eq(walletHolds.id, holdId));
  if (!row) return null;
  const { userId, heldMinor: held, capturedMinor: captured, releasedMinor: released } = row;
  return { userId, state: { held, captured, released } };
}

function toHold(id: string, { userId, state }: { userId: string; state: HoldState }): Hold {
  return { id, userId, held: fen(state.held), left: fen(leftOf(state)) };
}

function inMoney({ kind, missing }: { kind: FundsRefusal["kind"]; missing: number }): FundsRefusal {
  return { kind, missing: fen(missing) };
}
