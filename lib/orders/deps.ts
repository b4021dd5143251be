import { database, type DatabaseClient } from "@/lib/db/client";
import { systemClock, type Clock } from "@/lib/kernel/clock";

export type OrderDeps = { db: DatabaseClient["db"]; clock: Clock };

/** What the running shop keeps orders with. */
export function orderDeps(): OrderDeps {
  return { db: database().db, clock: systemClock };
}
