import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { AttemptDto, StaffOrderDto, UpstreamOrderDto } from "@/lib/contract/staff-orders";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { orderAttempts } from "@/lib/db/schema/order-attempts";
import { upstreamOrders } from "@/lib/db/schema/upstream-orders";
import { users } from "@/lib/db/schema/users";
import { fen } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { attentionOf } from "@/lib/orders/reading/order-dto";
import { withParts } from "@/lib/orders/reading/read-checkout";
import { eventsOf } from "@/lib/orders/reading/read-timeline";
import { orderRow, type OrderRow } from "@/lib/orders/store/order-row";
import type { StaffPorts } from "../ports";

/** All that is known of an order, for the people who decide about it. */
export async function readStaffOrder(
  actor: Actor,
  orderId: string,
  { db }: Pick<StaffPorts, "db">,
): Promise<Result<StaffOrderDto, "forbidden" | "not_found">> {
  if (!may(actor, "orders.handle")) return refuse("forbidden");
  const [row] = await db.select().from(merchantOrders).where(eq(merchantOrders.id, orderId));
  const order = row && orderRow(row);
  const [dto] = order ? await withParts(db, [order]) : [];
  if (!order || !dto) return refuse("not_found");
  const [owner] = await db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(eq(users.id, order.userId));
  const questions = await db
    .select()
    .from(attentionItems)
    .where(
      and(
        eq(attentionItems.orderId, orderId),
        eq(attentionItems.who, "staff"),
        isNull(attentionItems.resolvedAt),
      ),
    )
    .orderBy(asc(attentionItems.openedAt));
  const attempts = await db
    .select()
    .from(orderAttempts)
    .where(eq(orderAttempts.orderId, orderId))
    .orderBy(asc(orderAttempts.startedAt));
  const upstream = await db
    .select()
    .from(upstreamOrders)
    .where(eq(upstreamOrders.orderId, orderId))
    .orderBy(asc(upstreamOrders.upstreamId));
  return succeed({
    order: dto,
    owner: owner ?? { id: order.userId, name: "", email: "" },
    questions: questions.flatMap(attentionOf),
    attempts: attempts.map(attemptDto),
    events: await eventsOf(db, orderId),
    upstream: upstream.map(upstreamDto),
    releases: await releasesOf(db, order),
  });
}

async function releasesOf(db: StaffPorts["db"], order: OrderRow): Promise<string[]> {
  const ids = [order.releasedBy, order.secondReleaseBy].flatMap((id) => id ?? []);
  if (ids.length === 0) return [];
  const people = await db.select({ email: users.email }).from(users).where(inArray(users.id, ids));
  return people.map(({ email }) => email);
}

function attemptDto(row: typeof orderAttempts.$inferSelect): AttemptDto {
  return {
    id: row.id,
    kind: row.kind,
    startedAt: row.startedAt.toISOString(),
    endedAt: row.endedAt?.toISOString() ?? null,
    outcome: row.outcome,
    upstreamRequestId: row.upstreamRequestId,
    words: row.outcome === "refused" && row.detail !== null ? JSON.stringify(row.detail) : null,
  };
}

function upstreamDto(row: typeof upstreamOrders.$inferSelect): UpstreamOrderDto {
  return {
    upstreamId: row.upstreamId,
    known: row.known,
    rawState: row.rawState,
    state: row.state,
    total: row.totalMinor === null ? null : fen(row.totalMinor),
    freight: row.freightMinor === null ? null : fen(row.freightMinor),
    payUrl: row.payUrl,
    seenAt: row.seenAt.toISOString(),
  };
}
