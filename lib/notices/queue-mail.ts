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

/** Writes a mail beside what it tells about: it goes out if and only if that transaction holds. */
export async function queueMail(tx: Transaction, clock: Clock, mail: Mail): Promise<void> {
  await tx
    .insert(mails)
    .values({ ...mail, id: randomId(16), state: "queued", createdAt: new Date(clock.now()) })
    .onConflictDoNothing({ target: mails.onceKey });
}
