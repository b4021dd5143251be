import { eq } from "drizzle-orm";
import { endAttempt, holdsAttempt } from "@/lib/db/fence";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import type { Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { openAttention } from "../attention/items";
import { returnLines } from "../store/return-lines";
import { keepUpstreamOrders } from "../store/upstream-rows";
import { applyEvent } from "../store/apply-event";
import { attentionOfRefusal, reasonOf } from "../reasons";
import type { ClaimedOrder } from "./claim";
import type { PlacingVerdict } from "./judge-placing";
import { PLACER } from "./placer";

type Attempted = (typeof orderAttempts.$inferInsert)["outcome"];

const OUTCOMES = {
  place_accepted: "accepted",
  place_refused: "refused",
  place_unsent: "unsent",
  place_lost: "lost",
} as const satisfies Record<PlacingVerdict["event"], Attempted>;

/**
 * Writes what came of one try. A try that was overtaken counts for nothing, except that an order it
 * made is there: that is told as found, whatever has happened to ours since.
 */
export async function recordPlacing(
  tx: Transaction,
  clock: Clock,
  { order, attempt, attemptId }: ClaimedOrder,
  verdict: PlacingVerdict,
  upstreamRequestId: string | null,
): Promise<void> {
  const current = await holdsAttempt(tx, attempt);
  const outcome: Attempted = current ? OUTCOMES[verdict.event] : "overtaken";
  await tx
    .update(orderAttempts)
    .set({
      outcome,
      endedAt: new Date(clock.now()),
      upstreamRequestId,
      detail: verdict.event === "place_refused" ? verdict.problem : null,
    })
    .where(eq(orderAttempts.id, attemptId));
  if (current) await endAttempt(tx, attempt);
  if (!current && verdict.event !== "place_accepted") return;
  const happened = { actor: PLACER, detail: { attemptId, upstreamRequestId } };
  switch (verdict.event) {
    case "place_accepted": {
      await keepUpstreamOrders(tx, clock, order, verdict.orders, "answer");
      const upstreamIds = verdict.orders.map(({ id }) => id);
      const detail = { ...happened.detail, upstreamIds, leftOut: verdict.leftOut.length };
      const event = current ? "place_accepted" : "place_found";
      await applyEvent(tx, clock, order.id, { ...happened, event, detail });
      if (verdict.leftOut.length > 0) await bringBack(tx, clock, order, verdict.leftOut);
      return;
    }
    case "place_refused": {
      const reason = reasonOf(verdict.problem.kind);
      const detail = { ...happened.detail, reason, code: verdict.problem.code };
      await applyEvent(tx, clock, order.id, { ...happened, event: "place_refused", detail });
      await openAttention(tx, clock, order.id, attentionOfRefusal(verdict.problem.kind), {
        reason,
      });
      return;
    }
    case "place_unsent": {
      const detail = { ...happened.detail, retryAfterMs: verdict.retryAfterMs };
      await applyEvent(tx, clock, order.id, { ...happened, event: "place_unsent", detail });
      return;
    }
    case "place_lost":
      await applyEvent(tx, clock, order.id, { ...happened, event: "place_lost" });
  }
}

/** The merchant took the order without some of its lines: they go back to the cart, and cost nothing. */
async function bringBack(
  tx: Transaction,
  clock: Clock,
  order: ClaimedOrder["order"],
  leftOut: Extract<PlacingVerdict, { event: "place_accepted" }>["leftOut"],
): Promise<void> {
  const lineNos = new Set(leftOut.map(({ line }) => line + 1));
  await returnLines(tx, clock, order, lineNos);
  const kinds = leftOut.map(({ problem }) => problem?.kind ?? "other");
  await openAttention(tx, clock, order.id, attentionOfRefusal(kinds[0] ?? "other"), {
    reason: reasonOf(kinds[0] ?? "other"),
    lineNos: [...lineNos],
  });
}
