import { eq } from "drizzle-orm";
import { enqueue } from "@/lib/db/enqueue";
import { claimAttempt, endAttempt, holdsAttempt, type Attempt } from "@/lib/db/fence";
import type { JobContext } from "@/lib/db/job-context";
import { mails } from "@/lib/db/schema/mails";
import { inTransaction, type Transaction } from "@/lib/db/transaction";
import { settings } from "@/lib/env/load";
import { log } from "@/lib/log/log";
import { judgeMail, type MailVerdict } from "./mail-verdict";
import { post, type MailServer } from "./post";
import { mailJobKey } from "./queue-mail";

type MailRow = typeof mails.$inferSelect;
type Claimed = { mail: MailRow; attempt: Attempt };

/** After this nobody waits for an attempt any more; it lasts minutes at most. */
const LONGEST_ATTEMPT_MS = 15 * 60_000;

/**
 * Hands a queued mail to the mail server, or keeps it where there is none. The state is written before
 * the server is called: a worker that dies in between leaves a mail of which nobody knows whether it
 * went out, and the next one says so instead of sending it again.
 */
export async function deliverMail(
  { mailId }: { mailId: string },
  context: JobContext,
  server: MailServer | null = settings().mail,
): Promise<void> {
  const claimed = await claim(mailId, context, server);
  if (claimed === null || server === null) return;
  const { mail } = claimed;
  const verdict = judgeMail(await post(server, mail), mail.attempts);
  const recorded = await record(claimed, verdict, context);
  log()[verdict.state === "sent" ? "info" : "warn"](
    { mail: mail.id, kind: mail.kind, attempt: mail.attempts, state: verdict.state, recorded },
    "mail",
  );
}

function claim(
  mailId: string,
  { db, clock }: JobContext,
  server: MailServer | null,
): Promise<Claimed | null> {
  return inTransaction(db, async (tx) => {
    const [mail] = await tx.select().from(mails).where(eq(mails.id, mailId)).for("update");
    if (mail?.state !== "queued" && mail?.state !== "sending") return null;
    if (mail.state === "queued" && mail.dueAt !== null && mail.dueAt.getTime() > clock.now())
      return null;
    const attempt = await claimAttempt(tx, mailJobKey(mailId));
    if (mail.state === "sending") {
      await change(tx, mailId, { state: "unknown", lastError: "The worker ended in between." });
      await endAttempt(tx, attempt);
      return null;
    }
    if (server === null) {
      await change(tx, mailId, { state: "kept" });
      await endAttempt(tx, attempt);
      return null;
    }
    const attempts = mail.attempts + 1;
    const dueAt = new Date(clock.now() + LONGEST_ATTEMPT_MS);
    await change(tx, mailId, { state: "sending", attempts, dueAt });
    return { mail: { ...mail, attempts }, attempt };
  });
}

function record(
  { mail, attempt }: Claimed,
  verdict: MailVerdict,
  { db, clock }: JobContext,
): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    if (!(await holdsAttempt(tx, attempt))) return false;
    await endAttempt(tx, attempt);
    if (verdict.state === "sent") {
      await change(tx, mail.id, { state: "sent", sentAt: new Date(clock.now()), lastError: null });
      return true;
    }
    const { state, error: lastError } = verdict;
    if (verdict.state !== "queued") {
      await change(tx, mail.id, { state, lastError });
      return true;
    }
    const dueAt = new Date(clock.now() + verdict.afterMs);
    await change(tx, mail.id, { state, lastError, dueAt });
    await enqueue(tx, "mail.send", { mailId: mail.id }, { key: mailJobKey(mail.id), runAt: dueAt });
    return true;
  });
}

async function change(tx: Transaction, id: string, to: Partial<MailRow>): Promise<void> {
  await tx.update(mails).set(to).where(eq(mails.id, id));
}
