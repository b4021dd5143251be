import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { OrderStateName } from "@/lib/contract/orders";
import type { QueuedOrderDto } from "@/lib/contract/staff-orders";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { users } from "@/lib/db/schema/users";
import { fen } from "@/lib/kernel/money";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { readTimeCursor, timeCursorText, type TimeCursor } from "@/lib/kernel/time-cursor";
import { newestOrders, type OrderPage } from "@/lib/orders/reading/newest-orders";
import { orderRow, type OrderRow } from "@/lib/orders/store/order-row";
import type { StaffPorts } from "../ports";

const AT_ONCE = 50;

/** What the desk looks at: what is asked of it, or the orders in one state. */
export type QueueView = "needs_staff" | OrderStateName;

/** A page of everybody's orders, the newest first. */
export async function orderQueue(
  actor: Actor,
  { view, cursor }: { view: QueueView; cursor: string | undefined },
  { db }: Pick<StaffPorts, "db">,
): Promise<Result<OrderPage<QueuedOrderDto>, "forbidden">> {
  if (!may(actor, "orders.handle")) return refuse("forbidden");
  const before = readTimeCursor(cursor);
  if (view === "needs_staff") return succeed(await asked(db, before));
  const page = await newestOrders(db, { userId: null, states: [view], before, count: AT_ONCE });
  const owners = await ownersOf(db, page.orders);
  const orders = page.orders.map((order) => queued(order, owners, null));
  return succeed({ orders, older: page.older });
}

/** Orders of which something is asked of staff, by when it was asked. */
async function asked(
  db: StaffPorts["db"],
  before: TimeCursor | null,
): Promise<OrderPage<QueuedOrderDto>> {
  const { id, openedAt, who, resolvedAt } = attentionItems;
  const older =
    before === null
      ? undefined
      : sql`(${openedAt}, ${id}) < (${before.at.toISOString()}::timestamptz, ${before.id})`;
  const rows = await db
    .select({ item: attentionItems, order: merchantOrders })
    .from(attentionItems)
    .innerJoin(merchantOrders, eq(merchantOrders.id, attentionItems.orderId))
    .where(and(eq(who, "staff"), isNull(resolvedAt), older))
    .orderBy(sql`${openedAt} desc nulls last`, sql`${id} desc nulls last`)
    .limit(AT_ONCE + 1);
  const shown = rows.slice(0, AT_ONCE);
  const orders = shown.map(({ order }) => orderRow(order));
  const owners = await ownersOf(db, orders);
  const last = shown.at(-1)?.item;
  const more = rows.length > AT_ONCE && last !== undefined;
  return {
    orders: shown.map(({ item, order }) =>
      queued(orderRow(order), owners, { kind: item.kind, openedAt: item.openedAt.toISOString() }),
    ),
    older: more ? timeCursorText({ at: last.openedAt, id: last.id }) : null,
  };
}

type Owners = ReadonlyMap<string, QueuedOrderDto["owner"]>;

async function ownersOf(db: StaffPorts["db"], orders: readonly OrderRow[]): Promise<Owners> {
  if (orders.length === 0) return new Map();
  const ids = [...new Set(orders.map(({ userId }) => userId))];
  const rows = await db
    .select({ id: users.id, name: users.name, email: users.email })
    .from(users)
    .where(inArray(users.id, ids));
  return new Map(rows.map((row) => [row.id, row]));
}

function queued(
  order: OrderRow,
  owners: Owners,
  question: QueuedOrderDto["question"],
): QueuedOrderDto {
  return {
    id: order.id,
    reference: order.reference,
    merchant: order.merchantName,
    market: order.market,
    owner: owners.get(order.userId) ?? { id: order.userId, name: "", email: "" },
    state: order.state,
    since: order.stateSince.toISOString(),
    total: fen(order.totalMinor),
    question,
  };
}
