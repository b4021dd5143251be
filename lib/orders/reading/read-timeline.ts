import { asc, eq } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import type { MerchantOrderDto, OrderEventDto } from "@/lib/contract/orders";
import type { Database } from "@/lib/db/client";
import { orderEvents } from "@/lib/db/schema/order-events";
import { fen } from "@/lib/kernel/money";
import type { OrderDeps } from "../deps";
import { readOrder } from "./read-order";

export type OrderStory = { order: MerchantOrderDto; events: OrderEventDto[] };

/** An order of the actor's own and what happened to it, the oldest first; null for another's, or none. */
export async function readOrderStory(
  actor: Actor,
  orderId: string,
  { db }: Pick<OrderDeps, "db">,
): Promise<OrderStory | null> {
  const order = await readOrder(actor, orderId, { db });
  return order && { order, events: await eventsOf(db, orderId) };
}

/** Everything that happened to an order. Who may see it must have been checked. */
export async function eventsOf(
  db: Pick<Database, "select">,
  orderId: string,
): Promise<OrderEventDto[]> {
  const rows = await db
    .select()
    .from(orderEvents)
    .where(eq(orderEvents.orderId, orderId))
    .orderBy(asc(orderEvents.id));
  return rows.map(eventDto);
}

const told = z.object({
  fromMinor: z.int().optional().catch(undefined),
  toMinor: z.int().optional().catch(undefined),
  reason: z.string().optional().catch(undefined),
  note: z.string().optional().catch(undefined),
  action: z.string().optional().catch(undefined),
  upstreamIds: z.array(z.string()).optional().catch(undefined),
});

function eventDto(row: typeof orderEvents.$inferSelect): OrderEventDto {
  const read = told.safeParse(row.detail);
  const { fromMinor, toMinor, ...detail } = read.success ? read.data : {};
  const [by = ""] = row.actor.split(" ");
  return {
    id: row.id.toString(),
    at: row.at.toISOString(),
    kind: row.kind,
    from: row.fromState,
    to: row.toState,
    by: by === "customer" ? "shopper" : by === "staff" || by === "admin" ? "staff" : "system",
    actor: row.actor,
    price:
      fromMinor === undefined || toMinor === undefined
        ? null
        : { from: fen(fromMinor), to: fen(toMinor) },
    reason: detail.reason ?? null,
    note: detail.note ?? null,
    action: detail.action ?? null,
    upstreamIds: detail.upstreamIds ?? [],
  };
}
