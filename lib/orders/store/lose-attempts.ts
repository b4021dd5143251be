import { and, asc, eq } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import { claimAttempt } from "@/lib/db/fence";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { applyEvent } from "./apply-event";
import { lockOrder } from "./order-row";

type Kind = "place" | "pay" | "cancel";

const LOST = { place: "place_lost", pay: "pay_lost", cancel: "cancel_lost" } as const;

/** What a try at an order is claimed under. */
export function attemptSubject(kind: Kind, orderId: string): string {
  return `${kind}:${orderId}`;
}

/**
 * Asked by a job before it does anything: tries its own earlier run has left open were taken up by a
 * worker that did not come back. Nobody knows what it did, so their orders are looked for; should that
 * worker wake up, its answer counts for nothing. Answers how many there were.
 */
export async function loseAttempts(
  tx: Transaction,
  clock: Clock,
  kind: Kind,
  leaderId: string,
  actor: Actor,
): Promise<number> {
  const open = await tx
    .select()
    .from(orderAttempts)
    .where(
      and(
        eq(orderAttempts.leaderId, leaderId),
        eq(orderAttempts.kind, kind),
        eq(orderAttempts.outcome, "open"),
      ),
    )
    .orderBy(asc(orderAttempts.orderId));
  for (const { id, orderId } of open) {
    await lockOrder(tx, orderId);
    await claimAttempt(tx, attemptSubject(kind, orderId));
    await tx
      .update(orderAttempts)
      .set({ outcome: "lost", endedAt: new Date(clock.now()) })
      .where(eq(orderAttempts.id, id));
    await applyEvent(tx, clock, orderId, { event: LOST[kind], actor, detail: { attemptId: id } });
  }
  return open.length;
}
