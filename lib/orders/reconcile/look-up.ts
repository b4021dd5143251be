import { and, asc, eq, inArray, ne } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { JobContext } from "@/lib/db/job-context";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import { orderLines } from "@/lib/db/schema/order-lines";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import { upstream, type Upstream, type UpstreamOrder } from "@/lib/upstream";
import { openAttention } from "../attention/items";
import { callReference } from "../placing/call-reference";
import { wait } from "../schedule";
import { applyEvent } from "../store/apply-event";
import { lockOrder, orderRow, type OrderRow } from "../store/order-row";
import { orderedSeen } from "../store/return-lines";
import { keepUpstreamOrders } from "../store/upstream-rows";
import { listCreatedBetween } from "./list-orders";
import { nextLook } from "./look-up-schedule";
import { candidateLine, intentLine } from "./match-lines";
import { matchOrders, type Candidate, type Intent, type Match } from "./match-orders";

const LOOKER: Actor = { kind: "system", id: "orders.look_up" };

/** Before the first attempt nothing can have been made; clocks may be apart. */
export const SLACK_MS = 10 * 60_000;

/**
 * Looks upstream for an order whose fate is not known. What is it beyond doubt is adopted; what may be
 * it is put before staff; nothing found says nothing, and it is looked for again later. Sends nothing.
 */
export async function lookUpOrder(
  { orderId }: { orderId: string },
  { db, clock }: JobContext,
  door: Upstream = upstream(),
): Promise<void> {
  const [row] = await db.select().from(merchantOrders).where(eq(merchantOrders.id, orderId));
  if (row?.state !== "unknown") return;
  const order = orderRow(row);
  const intent = await inTransaction(db, (tx) => intentOf(tx, order), "read committed");
  const from = intent.sentFrom - SLACK_MS;
  const listed = await listCreatedBetween(door, order.market, from, clock.now() + SLACK_MS);
  await inTransaction(db, (tx) => decide(tx, clock, order.id, intent, listed), "read committed");
}

async function decide(
  tx: Transaction,
  clock: Clock,
  orderId: string,
  intent: Intent,
  listed: UpstreamOrder[] | null,
): Promise<void> {
  const order = await lockOrder(tx, orderId);
  if (order?.state !== "unknown") return;
  const free = listed === null ? [] : await notAdopted(tx, listed);
  const candidates = free.map(candidateOf(intent));
  const rivals = await countRivals(tx, order, intent);
  const match: Match = listed === null ? { kind: "none" } : matchOrders(intent, candidates, rivals);
  if (match.kind === "found") {
    const found = free.filter(({ id }) => match.upstreamIds.includes(id));
    await keepUpstreamOrders(tx, clock, order, found, "look_up");
    const detail = { upstreamIds: match.upstreamIds, by: match.by };
    await applyEvent(tx, clock, orderId, { event: "place_found", actor: LOOKER, detail });
    return;
  }
  const next = nextLook(order.stateSince.getTime(), clock.now());
  if (match.kind === "doubt" || next.askPeople) {
    const doubt = match.kind === "doubt" ? { why: match.why, upstreamIds: match.upstreamIds } : {};
    await openAttention(tx, clock, orderId, "outcome_unknown", doubt);
  }
  await wait(tx, clock, orderId, "orders.look_up", next.at - clock.now());
}

/** What was sent and when, as far as we know it. */
export async function intentOf(tx: Transaction, order: OrderRow): Promise<Intent> {
  const lines = await tx.select().from(orderLines).where(eq(orderLines.orderId, order.id));
  const attempts = await tx
    .select()
    .from(orderAttempts)
    .where(and(eq(orderAttempts.orderId, order.id), eq(orderAttempts.kind, "place")))
    .orderBy(asc(orderAttempts.startedAt));
  const sentFrom = attempts[0]?.startedAt.getTime() ?? order.createdAt.getTime();
  const last = attempts.at(-1);
  const sentUntil = (last?.endedAt ?? last?.startedAt ?? order.stateSince).getTime();
  return {
    reference: order.reference,
    callReferences: attempts.map(({ callId }) => callReference(callId)),
    lines: lines.map((line) =>
      intentLine({ ...line, originalTitle: orderedSeen.parse(line.seen).originalTitle }),
    ),
    goodsMinor: order.goodsMinor,
    sentFrom,
    sentUntil,
  };
}

/** The upstream's orders in the words of an intent, to be compared with it. */
export function candidateOf(intent: Pick<Intent, "lines">): (order: UpstreamOrder) => Candidate {
  const numbers = new Set(
    intent.lines.flatMap(({ key }) => (key.startsWith("offer:") ? [key.slice(6)] : [])),
  );
  return (order) => {
    const lines = order.lines.map((line) => candidateLine(order.market, line, numbers));
    return {
      upstreamId: order.id,
      references: order.references,
      // An order with a line nobody can compare is compared by its reference alone.
      lines: lines.every((line) => line !== null) ? lines : [],
      goodsMinor: order.goods?.minor ?? null,
      createdAt: order.createdAt,
    };
  };
}

/** Without what is some order of ours already. */
export async function notAdopted(
  tx: Transaction,
  listed: readonly UpstreamOrder[],
): Promise<UpstreamOrder[]> {
  if (listed.length === 0) return [];
  const ids = listed.map(({ id }) => id);
  const kept = await tx
    .select({ id: upstreamOrders.upstreamId })
    .from(upstreamOrders)
    .where(inArray(upstreamOrders.upstreamId, ids));
  const taken = new Set(kept.map(({ id }) => id));
  return listed.filter(({ id }) => !taken.has(id));
}

/** Other orders of ours that may have been sent and could be what is found as well. */
export async function countRivals(
  tx: Transaction,
  order: OrderRow,
  intent: Intent,
): Promise<number> {
  const others = await tx
    .select()
    .from(merchantOrders)
    .where(
      and(
        inArray(merchantOrders.state, ["placing", "unknown"]),
        eq(merchantOrders.merchantKey, order.merchantKey),
        ne(merchantOrders.id, order.id),
      ),
    );
  const wanted = keyOf(intent);
  let rivals = 0;
  for (const other of others)
    if (keyOf(await intentOf(tx, orderRow(other))) === wanted) rivals += 1;
  return rivals;
}

function keyOf({ lines }: Intent): string {
  return lines
    .map(({ key, quantity }) => `${key}×${quantity}`)
    .sort()
    .join(" ");
}
