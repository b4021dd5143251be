import { eq } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { CandidateDto, CandidatesDto } from "@/lib/contract/staff-orders";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { inTransaction } from "@/lib/db/transaction";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { explainCandidate } from "@/lib/orders/reconcile/explain-candidate";
import { listCreatedBetween } from "@/lib/orders/reconcile/list-orders";
import {
  candidateOf,
  countRivals,
  intentOf,
  notAdopted,
  SLACK_MS,
} from "@/lib/orders/reconcile/look-up";
import { matchOrders, type Intent } from "@/lib/orders/reconcile/match-orders";
import { orderRow } from "@/lib/orders/store/order-row";
import { upstream, type Upstream, type UpstreamOrder } from "@/lib/upstream";
import type { StaffPorts } from "../ports";

const MOST_SHOWN = 30;

/**
 * What the upstream's list has around the time an order of ours was sent, each with what speaks for and
 * against it, the likeliest first. Reads only. What is some order of ours already is left out.
 */
export async function findCandidates(
  actor: Actor,
  orderId: string,
  { db, clock }: StaffPorts,
  door: Upstream = upstream(),
): Promise<Result<CandidatesDto, "forbidden" | "not_found">> {
  if (!may(actor, "orders.handle")) return refuse("forbidden");
  const [row] = await db.select().from(merchantOrders).where(eq(merchantOrders.id, orderId));
  if (!row) return refuse("not_found");
  const order = orderRow(row);
  const known = await inTransaction(
    db,
    async (tx) => {
      const intent = await intentOf(tx, order);
      return { intent, rivals: await countRivals(tx, order, intent) };
    },
    "read committed",
  );
  const from = known.intent.sentFrom - SLACK_MS;
  const until = clock.now() + SLACK_MS;
  const listed = await listCreatedBetween(door, order.market, from, until);
  if (listed === null) return succeed({ kind: "unread" });
  const free = await inTransaction(db, (tx) => notAdopted(tx, listed), "read committed");
  const match = matchOrders(known.intent, free.map(candidateOf(known.intent)), known.rivals);
  const taken = match.kind === "none" ? [] : match.upstreamIds;
  const candidates = free
    .map((each) => candidateDto(known.intent, each, taken))
    .filter(({ facts, suggested }) => suggested || worthALook(facts))
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, MOST_SHOWN);
  return succeed({
    kind: "read",
    verdict: match.kind === "doubt" ? match.why : match.kind,
    from: new Date(from).toISOString(),
    until: new Date(until).toISOString(),
    candidates,
  });
}

function worthALook(facts: CandidateDto["facts"]): boolean {
  return ["our_reference", "call_reference", "same_lines", "some_lines"].some((fact) =>
    (facts as string[]).includes(fact),
  );
}

function weight({ suggested, facts }: CandidateDto): number {
  const good = ["our_reference", "same_lines", "same_amount", "in_time"];
  return (suggested ? 10 : 0) + facts.filter((fact) => good.includes(fact)).length;
}

function candidateDto(
  intent: Intent,
  order: UpstreamOrder,
  taken: readonly string[],
): CandidateDto {
  return {
    upstreamId: order.id,
    rawState: order.rawState,
    createdAt: order.createdAt === null ? null : new Date(order.createdAt).toISOString(),
    total: order.total,
    references: order.references,
    lines: order.lines.map(({ name, quantity }) => ({ name, quantity })),
    facts: explainCandidate(intent, candidateOf(intent)(order)),
    suggested: taken.includes(order.id),
  };
}
