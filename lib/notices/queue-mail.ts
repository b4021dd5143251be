import { enqueue } from "@/lib/db/enqueue";
import type { Transaction } from "@/lib/db/transaction";
import { mails } from "@/lib/db/schema/mails";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";

export type Mail = {
  /** What must not be told twice. A second mail under the same key is not written. */
  onceKey: string;
  /** "password_reset": what it is about, for staff. */
  kind: string;
  recipient: string;
  subject: string;
  /** Plain text in the recipient's language. */
  body: string;
};

/** The key of the job that sends a mail. */
export function mailJobKey(mailId: string): string {
  return `mail:${mailId}`;
}

/** Writes a mail beside what it tells about: it goes out if and only if that transaction holds. */
export async function queueMail(tx: Transaction, clock: Clock, mail: Mail): Promise<void> {
  const now = new Date(clock.now());
  const [written] = await tx
    .insert(mails)
    .values({ ...mail, id: randomId(16), state: "queued", createdAt: now, dueAt: now })
    .onConflictDoNothing({ target: mails.onceKey })
    .returning({ id: mails.id });
  if (written)
    await enqueue(tx, "mail.send", { mailId: written.id }, { key: mailJobKey(written.id) });
}
