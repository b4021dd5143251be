import { and, eq, inArray, lt, or, sql, type SQL } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { merchantOrders } from "@/lib/db/schema/merchant-orders";
import { timeCursorText, type TimeCursor } from "@/lib/kernel/time-cursor";
import { orderRow, type OrderRow } from "../store/order-row";

type Wanted = {
  /** Whose; null for everybody's, which is the desk's to ask. */
  userId: string | null;
  /** Null for whatever state. */
  states: readonly string[] | null;
  before: TimeCursor | null;
  count: number;
};

export type OrderPage<Order> = {
  orders: Order[];
  /** The cursor of the next page; null on the last. */
  older: string | null;
};

/** As the indexes have it: PostgreSQL takes no index for a column that only differs in where nulls stand. */
export const NEWEST = [
  sql`${merchantOrders.createdAt} desc nulls last`,
  sql`${merchantOrders.id} desc nulls last`,
] as const;

/**
 * A page of orders, the newest first. Each state is walked along its own index and the walks are put
 * together: it costs the same whether there are a hundred orders or a million.
 */
export async function newestOrders(
  db: Pick<Database, "select" | "execute">,
  { userId, states, before, count }: Wanted,
): Promise<OrderPage<OrderRow>> {
  const mine = userId === null ? undefined : eq(merchantOrders.userId, userId);
  const within = and(mine, olderThan(before));
  const chosen =
    states === null ? within : inArray(merchantOrders.id, byState(states, within, count + 1));
  return pageOfOrders(
    await db
      .select()
      .from(merchantOrders)
      .where(chosen)
      .orderBy(...NEWEST)
      .limit(count + 1),
    count,
  );
}

function byState(states: readonly string[], within: SQL | undefined, count: number): SQL {
  const wanted = sql.join(
    states.map((state) => sql`${state}`),
    sql`, `,
  );
  return sql`(select "found"."id" from unnest(array[${wanted}]::text[]) as "wanted"("state")
    cross join lateral (select ${merchantOrders.id} from ${merchantOrders}
      where ${and(sql`${merchantOrders.state} = "wanted"."state"`, within)}
      order by ${sql.join([...NEWEST], sql`, `)}
      limit ${count}) as "found")`;
}

/** What comes after a cursor's place. */
export function olderThan(before: TimeCursor | null): SQL | undefined {
  if (before === null) return undefined;
  const { createdAt, id } = merchantOrders;
  return and(
    sql`${createdAt} <= ${before.at.toISOString()}::timestamptz`,
    or(lt(createdAt, before.at), lt(id, before.id)),
  );
}

/** Rows of which one more was asked for than is shown. */
export function pageOfOrders(
  rows: readonly (typeof merchantOrders.$inferSelect)[],
  count: number,
): OrderPage<OrderRow> {
  const shown = rows.slice(0, count).map(orderRow);
  const last = shown.at(-1);
  const more = rows.length > count && last !== undefined;
  return {
    orders: shown,
    older: more ? timeCursorText({ at: last.createdAt, id: last.id }) : null,
  };
}
