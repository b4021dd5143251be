import type { JobContext, Sweep } from "@/lib/db/job-context";
import { log } from "@/lib/log/log";
import { sweepMails } from "@/lib/notices/sweep-mails";
import { sweepCallbacks } from "@/lib/orders/callbacks/sweep-callbacks";
import { sweepOrders } from "@/lib/orders/sweep-orders";
import { sweepDeadlines } from "@/lib/payments/decisions/sweep-deadlines";

/** What the queue may have lost is found again in the features' own rows. */
const SWEEPS: readonly Sweep[] = [sweepMails, sweepOrders, sweepCallbacks, sweepDeadlines];

/** Runs every sweep; one that fails does not keep the others from running. */
export async function sweepAll(_payload: object, context: JobContext): Promise<void> {
  const failures: unknown[] = [];
  for (const { name, run } of SWEEPS) {
    try {
      const added = await run(context);
      if (added > 0) log().warn({ sweep: name, added }, "due work had no job and got one");
    } catch (error) {
      failures.push(error);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, "sweeps failed");
}
