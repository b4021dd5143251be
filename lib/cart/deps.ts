import { database, type DatabaseClient } from "@/lib/db/client";
import { settings } from "@/lib/env/load";
import { systemClock, type Clock } from "@/lib/kernel/clock";

export type CartDeps = {
  db: DatabaseClient["db"];
  clock: Clock;
  /** How many SKUs one order takes. */
  orderSkus: number;
};

/** What the running shop keeps carts with. */
export function cartDeps(): CartDeps {
  return { db: database().db, clock: systemClock, orderSkus: settings().orderSkus };
}
