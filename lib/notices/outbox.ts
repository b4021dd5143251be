import { and, desc, eq, lt, or, type SQL } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import type { MailDetail, MailRow, MailState } from "@/lib/contract/staff-money";
import type { Database } from "@/lib/db/client";
import { mails } from "@/lib/db/schema/mails";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { readTimeCursor, timeCursorText, type TimeCursor } from "@/lib/kernel/time-cursor";

const AT_ONCE = 50;

/** Letters that let whoever reads them into somebody's account. */
const KEYS: ReadonlySet<string> = new Set(["password_reset"]);

/** Everything but the letter itself. */
const COLUMNS = {
  id: mails.id,
  kind: mails.kind,
  recipient: mails.recipient,
  subject: mails.subject,
  state: mails.state,
  attempts: mails.attempts,
  lastError: mails.lastError,
  createdAt: mails.createdAt,
  sentAt: mails.sentAt,
};

type Ports = { db: Pick<Database, "select"> };

/** Letters to people, the newest first; `state` narrows them. For the desk. */
export async function listMails(
  actor: Actor,
  { db }: Ports,
  { state, cursor }: { state?: MailState | undefined; cursor?: string | undefined },
): Promise<Result<{ rows: MailRow[]; older: string | null }, "forbidden">> {
  if (!may(actor, "mails.read")) return refuse("forbidden");
  const rows = await db
    .select(COLUMNS)
    .from(mails)
    .where(and(state && eq(mails.state, state), olderThan(readTimeCursor(cursor))))
    .orderBy(desc(mails.createdAt), desc(mails.id))
    .limit(AT_ONCE + 1);
  const shown = rows.slice(0, AT_ONCE);
  const last = rows.length > AT_ONCE ? shown.at(-1) : undefined;
  const older = last ? timeCursorText({ at: last.createdAt, id: last.id }) : null;
  return succeed({ rows: shown.map(toRow), older });
}

/**
 * One letter with its text, so that it can be told to its reader where there is no mail server. A link
 * that opens an account is only for those who may change accounts anyway.
 */
export async function readMail(
  actor: Actor,
  { db }: Ports,
  id: string,
): Promise<Result<MailDetail, "forbidden" | "not_found">> {
  if (!may(actor, "mails.read")) return refuse("forbidden");
  const [row] = await db
    .select({ ...COLUMNS, body: mails.body })
    .from(mails)
    .where(eq(mails.id, id));
  if (!row) return refuse("not_found");
  const { body, ...rest } = row;
  const readable = !KEYS.has(row.kind) || may(actor, "customers.edit");
  return succeed({ ...toRow(rest), body: readable ? body : null });
}

function olderThan(cursor: TimeCursor | null): SQL | undefined {
  if (!cursor) return undefined;
  const { at, id } = cursor;
  return or(lt(mails.createdAt, at), and(eq(mails.createdAt, at), lt(mails.id, id)));
}

function toRow(row: Pick<typeof mails.$inferSelect, keyof typeof COLUMNS>): MailRow {
  const { id, kind, recipient, subject, state, attempts, lastError } = row;
  return {
    ...{ id, kind, recipient, subject, state, attempts, lastError },
    createdAt: row.createdAt.toISOString(),
    sentAt: row.sentAt?.toISOString() ?? null,
  };
}
