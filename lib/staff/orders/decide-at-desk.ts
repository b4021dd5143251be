import { and, eq, inArray, ne } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { DeskRefusalKind } from "@/lib/contract/staff-orders";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { AttentionAction } from "@/lib/orders/attention/table";
import { decideAttention } from "@/lib/payments/decisions/decide";
import { upstream, type Upstream, type UpstreamOrder } from "@/lib/upstream";
import type { StaffPorts } from "../ports";

export type DeskDecision = {
  attentionId: string;
  action: AttentionAction;
  /** Of adopting: which of the upstream's orders. */
  upstreamIds: readonly string[];
  /** Of placing again: the order's reference, as it was typed. */
  confirmation: string;
};

type DeskRefusal = { kind: DeskRefusalKind };

/** Decides what is asked of staff. What they say is ours is read upstream first, and must be nobody else's. */
export async function decideAtDesk(
  actor: Actor,
  { attentionId, action, upstreamIds, confirmation }: DeskDecision,
  { db, clock }: StaffPorts,
  door: Upstream = upstream(),
): Promise<Result<{ orderId: string }, DeskRefusal>> {
  if (!may(actor, "orders.handle")) return refuse({ kind: "forbidden" });
  const [asked] = await db
    .select({
      orderId: merchantOrders.id,
      reference: merchantOrders.reference,
      market: merchantOrders.market,
    })
    .from(attentionItems)
    .innerJoin(merchantOrders, eq(merchantOrders.id, attentionItems.orderId))
    .where(eq(attentionItems.id, attentionId));
  if (!asked) return refuse({ kind: "not_found" });
  if (action === "place_again" && confirmation.toUpperCase() !== asked.reference.toUpperCase())
    return refuse({ kind: "not_confirmed" });
  const adopted =
    action === "adopt_order"
      ? await readChosen({ db, door }, asked, upstreamIds)
      : succeed<UpstreamOrder[]>([]);
  if (!adopted.ok) return adopted;
  const decision = { attentionId, action, evidence: { adopted: adopted.value } };
  const decided = await decideAttention(actor, decision, { db, clock });
  return decided.ok ? succeed({ orderId: asked.orderId }) : decided;
}

async function readChosen(
  { db, door }: { db: StaffPorts["db"]; door: Upstream },
  { orderId, market }: { orderId: string; market: UpstreamOrder["market"] },
  chosen: readonly string[],
): Promise<Result<UpstreamOrder[], DeskRefusal>> {
  const ids = [...new Set(chosen)];
  if (ids.length === 0) return refuse({ kind: "nothing_chosen" });
  const elsewhere = await db
    .select({ id: upstreamOrders.upstreamId })
    .from(upstreamOrders)
    .where(
      and(
        eq(upstreamOrders.market, market),
        inArray(upstreamOrders.upstreamId, ids),
        ne(upstreamOrders.orderId, orderId),
      ),
    );
  if (elsewhere.length > 0) return refuse({ kind: "taken" });
  const orders: UpstreamOrder[] = [];
  for (const id of ids) {
    const read = await door.getOrder({ market, orderId: id });
    if (!read.ok) return refuse({ kind: "unread" });
    if (read.value.kind === "gone") return refuse({ kind: "no_such_order" });
    orders.push(read.value.order);
  }
  return succeed(orders);
}
