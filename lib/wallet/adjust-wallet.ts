import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import { fen, type Money } from "@/lib/kernel/money";
import { refuse, type Result } from "@/lib/kernel/result";
import { fenOf } from "./fen-of";
import type { WalletPorts } from "./ports";
import { bookOnce } from "./put-in";

export type AdjustRefusal =
  | { kind: "forbidden" | "not_found" }
  /** There is `missing` less in the wallet than is to be taken out of it. */
  | { kind: "insufficient_funds"; missing: Money };

export type Adjustment = {
  /** Minted by whoever asks: sent twice it is booked once. */
  operationId: string;
  userId: string;
  /** In yuan; below zero takes out. */
  amount: Money;
  /** Read by the wallet's owner. */
  reason: string;
};

/** Corrects a wallet by hand. For administrators, never without a reason. */
export async function adjustWallet(
  actor: Actor,
  { db, clock }: Pick<WalletPorts, "db" | "clock">,
  { operationId, userId, amount, reason }: Adjustment,
): Promise<Result<{ repeated: boolean }, AdjustRefusal>> {
  if (!may(actor, "wallets.adjust")) return refuse({ kind: "forbidden" });
  return inTransaction(
    db,
    async (tx): Promise<Result<{ repeated: boolean }, AdjustRefusal>> => {
      const [person] = await tx.select({ id: users.id }).from(users).where(eq(users.id, userId));
      if (!person) return refuse({ kind: "not_found" });
      const booking = {
        onceKey: `adjustment:${operationId}`,
        userId,
        subject: null,
        memo: reason,
        bookedBy: `${actor.kind} ${actor.id}`,
      };
      const movement = { kind: "adjustment" as const, amount: fenOf(amount) };
      const booked = await bookOnce(tx, clock, booking, movement);
      if (booked.ok) return booked;
      return refuse({ kind: "insufficient_funds", missing: fen(booked.error.missing) });
    },
    "read committed",
  );
}
