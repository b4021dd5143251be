import { sql } from "drizzle-orm";
import type { ChangeDto } from "@/lib/contract/events";
import type { Transaction } from "@/lib/db/transaction";
import { CHANNEL, message, type Audience } from "./message";

/**
 * Tells browsers that something changed, once the caller's transaction holds and only then. Equal
 * changes of one transaction are told once.
 */
export async function publish(
  tx: Pick<Transaction, "execute">,
  to: Audience,
  change: ChangeDto,
): Promise<void> {
  const text = JSON.stringify(message.parse({ to, change }));
  await tx.execute(sql`select pg_notify(${CHANNEL}, ${text})`);
}
