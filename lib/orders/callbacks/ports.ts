import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { database } from "@/lib/db/client";
import { settings } from "@/lib/env/load";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import type { CallbackAccount } from "@/lib/upstream/signing/callback-signature";

/** What messages are taken in with. */
export type CallbackPorts = { db: NodePgDatabase; clock: Clock; account: CallbackAccount };

/** Those of this process. */
export function callbackPorts(): CallbackPorts {
  return { db: database().db, clock: systemClock, account: settings().upstream };
}
