import { and, inArray, lt } from "drizzle-orm";
import { enqueue } from "@/lib/db/enqueue";
import type { JobContext, Sweep } from "@/lib/db/job-context";
import { mails } from "@/lib/db/schema/mails";
import { inTransaction } from "@/lib/db/transaction";
import { mailJobKey } from "./queue-mail";

/** So long after it was due a mail's own job has had its chance. */
const LATE_MS = 2 * 60_000;
const MOST_AT_ONCE = 200;

async function readdLateMails({ db, clock }: JobContext): Promise<number> {
  const late = await db
    .select({ id: mails.id })
    .from(mails)
    .where(
      and(
        inArray(mails.state, ["queued", "sending"]),
        lt(mails.dueAt, new Date(clock.now() - LATE_MS)),
      ),
    )
    .limit(MOST_AT_ONCE);
  for (const { id } of late)
    await inTransaction(db, (tx) =>
      enqueue(tx, "mail.send", { mailId: id }, { key: mailJobKey(id) }),
    );
  return late.length;
}

/** Mails that should have been sent by now and were not. */
export const sweepMails: Sweep = { name: "mails", run: readdLateMails };
