import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { database } from "@/lib/db/client";
import { systemClock, type Clock } from "@/lib/kernel/clock";

/** What the desk acts through where a feature has no ports of its own. */
export type StaffPorts = { db: NodePgDatabase; clock: Clock };

/** Those of this process. */
export function staffPorts(): StaffPorts {
  return { db: database().db, clock: systemClock };
}
