import { and, isNull, lt } from "drizzle-orm";
import { enqueue } from "@/lib/db/enqueue";
import type { JobContext, Sweep } from "@/lib/db/job-context";
import { callbackMessages } from "@/lib/db/schema/callback-messages";

const OVERDUE_MS = 60_000;
const MOST_AT_ONCE = 500;

async function readdWaiting({ db, clock }: JobContext): Promise<number> {
  const waiting = await db
    .select({ digest: callbackMessages.digest })
    .from(callbackMessages)
    .where(
      and(
        isNull(callbackMessages.processedAt),
        lt(callbackMessages.receivedAt, new Date(clock.now() - OVERDUE_MS)),
      ),
    )
    .limit(MOST_AT_ONCE);
  for (const { digest } of waiting)
    await enqueue(db, "callbacks.read", { digest }, { key: `callbacks.read:${digest}` });
  return waiting.length;
}

/** Messages that were taken in and that no job has read. */
export const sweepCallbacks: Sweep = { name: "callbacks", run: readdWaiting };
