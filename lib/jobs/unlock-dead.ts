import { sql } from "drizzle-orm";
import type { NodePgDatabase } from "drizzle-orm/node-postgres";
import { processes } from "@/lib/db/schema/processes";
import { log } from "@/lib/log/log";

/**
 * Frees the jobs of workers that are gone; on its own the queue would wait for hours. A name nobody
 * has in the table of processes may be that of a worker whose first beat is still to come.
 */
export async function unlockDeadWorkers(db: Pick<NodePgDatabase, "execute">): Promise<void> {
  const freed = await db.execute(sql`
    with holders as (
      select locked_by as name, max(locked_at) as latest
      from graphile_worker.jobs where locked_by is not null group by locked_by
    ), dead as (
      select holders.name from holders
      left join ${processes} on ${processes.lockName} = holders.name
      where case when ${processes.id} is null
        then holders.latest < clock_timestamp() - interval '30 seconds'
        else ${processes.endedAt} is not null or ${processes.expiresAt} < clock_timestamp() end
    )
    select name, graphile_worker.force_unlock_workers(array[name]) from dead`);
  if (freed.rows.length > 0)
    log().warn({ workers: freed.rows.length }, "jobs of dead workers freed");
}
