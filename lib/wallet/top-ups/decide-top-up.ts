import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { TopUpDto } from "@/lib/contract/wallet";
import { topUps } from "@/lib/db/schema/top-ups";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { Money } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { WalletPorts } from "../ports";
import { creditTopUp } from "./credit-top-up";
import { priceInYuan } from "./price-in-yuan";
import { tellOwner } from "./tell-owner";
import { stepTopUp, type TopUpEvent } from "./top-up-machine";
import { lockTopUp, toTopUpDto, type TopUpRow } from "./top-up-rows";

/**
 * `differs`: not what was sent comes to at today's rate, and nobody has said that this is meant.
 * `own_top_up`: staff don't decide about money of their own; an administrator may have nobody to ask.
 */
export type DecideRefusal =
  "forbidden" | "not_found" | "decided" | "wrong_method" | "differs" | "own_top_up";

/** `repeated` where it was decided so before; nothing was credited again. */
export type Decided = { topUp: TopUpDto; repeated: boolean };

/**
 * Puts what came into the wallet: `credited` in yuan, once, however many confirm it at once. An amount
 * that is not the suggested one needs `acceptDifference`: most often it is a slip of the hand.
 */
export async function confirmTopUp(
  actor: Actor,
  ports: WalletPorts,
  { id, credited, acceptDifference }: { id: string; credited: Money; acceptDifference: boolean },
): Promise<Result<Decided, DecideRefusal>> {
  const rates = await ports.rates();
  return decide(actor, ports, id, "confirm", async (tx, row) => {
    const priced = priceInYuan(toTopUpDto(row).sent, rates);
    const differs = priced?.amount.minor !== credited.minor;
    if (differs && !acceptDifference) return refuse("differs");
    const rateNote = priced?.rateNote ?? null;
    const bookedBy = `${actor.kind} ${actor.id}`;
    return succeed(
      await creditTopUp(tx, ports.clock, row, { amount: credited, rateNote, bookedBy }),
    );
  });
}

/** Turns a top-up down. `reason` is read by who sent it. */
export async function rejectTopUp(
  actor: Actor,
  ports: WalletPorts,
  { id, reason }: { id: string; reason: string },
): Promise<Result<Decided, DecideRefusal>> {
  return decide(actor, ports, id, "reject", async (tx, row) => {
    const now = new Date(ports.clock.now());
    const decided = {
      state: "rejected" as const,
      reason,
      decidedBy: `${actor.kind} ${actor.id}`,
      decidedAt: now,
      updatedAt: now,
    };
    await tx.update(topUps).set(decided).where(eq(topUps.id, id));
    return succeed({ ...row, ...decided });
  });
}

async function decide(
  actor: Actor,
  ports: WalletPorts,
  id: string,
  event: TopUpEvent & ("confirm" | "reject"),
  act: (tx: Transaction, row: TopUpRow) => Promise<Result<TopUpRow, DecideRefusal>>,
): Promise<Result<Decided, DecideRefusal>> {
  if (!may(actor, "top_ups.decide")) return refuse("forbidden");
  return inTransaction(
    ports.db,
    async (tx): Promise<Result<Decided, DecideRefusal>> => {
      const row = await lockTopUp(tx, id);
      if (!row) return refuse("not_found");
      if (row.userId === actor.id && actor.kind === "staff") return refuse("own_top_up");
      const step = stepTopUp(row, event);
      if (step.kind === "refused") return refuse(step.reason);
      if (step.kind === "repeat") return succeed({ topUp: toTopUpDto(row), repeated: true });
      const acted = await act(tx, row);
      if (!acted.ok) return acted;
      await tellOwner(tx, ports, acted.value, event === "confirm" ? "confirmed" : "rejected");
      return succeed({ topUp: toTopUpDto(acted.value), repeated: false });
    },
    "read committed",
  );
}
