import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import type { Actor } from "@/lib/auth/actor";
import { inTransaction } from "@/lib/db/transaction";
import type { Clock } from "@/lib/kernel/clock";
import type { Result } from "@/lib/kernel/result";
import type { OperatorSetting, OperatorSettingKey } from "./setting-table";
import { readOperatorSetting, writeOperatorSetting } from "./settings";

/**
 * Changes a setting by what it is at that moment, so that two who change it at once lose nothing of
 * one another's. `invalid` where the result would be more than a setting holds.
 */
export function editOperatorSetting<Key extends OperatorSettingKey>(
  actor: Actor,
  { db, clock }: { db: NodePgDatabase; clock: Clock },
  key: Key,
  change: (now: OperatorSetting<Key>) => OperatorSetting<Key>,
): Promise<Result<OperatorSetting<Key>, "forbidden" | "invalid">> {
  return inTransaction(db, async (tx) => {
    const now = await readOperatorSetting(tx, key);
    return writeOperatorSetting(actor, { db: tx, clock }, key, change(now));
  });
}
