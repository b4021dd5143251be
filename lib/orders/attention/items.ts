import { and, eq, isNull } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import { attentionItems } from "@/lib/db/schema/attention-items";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import type { OrderState } from "../machine/states";
import { stillAsks } from "./still-asks";
import { ATTENTION_TABLE, type AttentionKind } from "./table";

const HOUR_MS = 60 * 60_000;

/** Asks somebody to decide. While the same is being asked of an order it is not asked again. */
export async function openAttention(
  tx: Transaction,
  clock: Clock,
  orderId: string,
  kind: AttentionKind,
  detail: Readonly<Record<string, unknown>>,
): Promise<void> {
  const { who, hours, byDefault } = ATTENTION_TABLE[kind];
  const openedAt = new Date(clock.now());
  const deadlineAt = hours === null ? null : new Date(clock.now() + hours * HOUR_MS);
  await tx
    .insert(attentionItems)
    .values({ id: randomId(16), orderId, kind, who, detail, openedAt, deadlineAt, byDefault })
    .onConflictDoNothing();
}

/** Takes back what is no question any more now that the order is where it is. */
export async function settleAttention(
  tx: Transaction,
  clock: Clock,
  order: { id: string; state: OrderState },
  actor: Actor,
): Promise<void> {
  const open = await tx
    .select({ id: attentionItems.id, kind: attentionItems.kind })
    .from(attentionItems)
    .where(and(eq(attentionItems.orderId, order.id), isNull(attentionItems.resolvedAt)));
  for (const { id, kind } of open) {
    if (stillAsks(kind, order.state)) continue;
    await resolveAttention(tx, clock, id, actor, "settled");
  }
}

/** Ends a question with what was decided. */
export async function resolveAttention(
  tx: Transaction,
  clock: Clock,
  id: string,
  actor: Actor,
  resolution: string,
): Promise<void> {
  await tx
    .update(attentionItems)
    .set({
      resolvedAt: new Date(clock.now()),
      resolvedBy: `${actor.kind} ${actor.id ?? ""}`.trim(),
      resolution,
    })
    .where(and(eq(attentionItems.id, id), isNull(attentionItems.resolvedAt)));
}
