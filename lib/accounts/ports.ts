import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { database } from "@/lib/db/client";
import { systemClock, type Clock } from "@/lib/kernel/clock";
import { processScope } from "@/lib/kernel/process-scope";
import { createPasswords, type Passwords } from "./password/passwords";

/** What accounts act through. */
export type AccountPorts = { db: NodePgDatabase; clock: Clock; passwords: Passwords };

/** Those of this process. */
export function accountPorts(): AccountPorts {
  return {
    db: database().db,
    clock: systemClock,
    passwords: processScope("accounts.passwords", createPasswords),
  };
}
