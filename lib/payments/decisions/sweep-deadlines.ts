import { and, isNotNull, isNull, lt } from "drizzle-orm";
import type { Actor } from "@/lib/auth/actor";
import type { JobContext, Sweep } from "@/lib/db/job-context";
import { attentionItems } from "@/lib/db/schema/attention-items";
import { ATTENTION_ACTIONS } from "@/lib/orders/attention/table";
import { decideAttention } from "./decide";

const MOST_AT_ONCE = 200;
const CLOCKWORK: Actor = { kind: "system", id: "deadlines" };

async function takeDefaults({ db, clock }: JobContext): Promise<number> {
  const due = await db
    .select()
    .from(attentionItems)
    .where(
      and(
        isNull(attentionItems.resolvedAt),
        isNotNull(attentionItems.byDefault),
        lt(attentionItems.deadlineAt, new Date(clock.now())),
      ),
    )
    .limit(MOST_AT_ONCE);
  let taken = 0;
  for (const { id: attentionId, byDefault } of due) {
    const action = ATTENTION_ACTIONS.find((known) => known === byDefault);
    if (!action) continue;
    const done = await decideAttention(CLOCKWORK, { attentionId, action }, { db, clock });
    if (done.ok) taken += 1;
  }
  return taken;
}

/** Questions nobody has answered in time: what was announced happens. */
export const sweepDeadlines: Sweep = { name: "deadlines", run: takeDefaults };
