import { and, eq, lt } from "drizzle-orm";
import { setTimeout as after } from "node:timers/promises";
import { may, type Actor } from "@/lib/auth/actor";
import { passwordResets } from "@/lib/db/schema/password-resets";
import { users } from "@/lib/db/schema/users";
import { inTransaction } from "@/lib/db/transaction";
import { fill } from "@/lib/i18n/fill";
import { localized } from "@/lib/i18n/localized";
import { MESSAGES } from "@/lib/i18n/messages/all";
import type { Language } from "@/lib/kernel/language";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { queueMail } from "@/lib/notices/queue-mail";
import { takeAttempt } from "../limits/take-attempt";
import type { AccountPorts } from "../ports";
import { newResetToken, resetDigest } from "./reset-token";

const VALID_MS = 3_600_000;

/** Every answer takes this long at least: writing a mail must not be told from writing none. */
const LEAST_MS = 150;

export type RequestResetRefusal =
  { reason: "forbidden" } | { reason: "too_many_attempts"; waitSeconds: number };

type ResetRequest = {
  email: string;
  /** Of the page; somebody's own language comes first. */
  language: Language;
  /** The shop's address as people reach it. */
  origin: string;
  address: string | null;
};

/** Sends a link to choose a new password, if there is such an account: the answer does not say. */
export async function requestReset(
  actor: Actor,
  ports: AccountPorts,
  { email, language, origin, address }: ResetRequest,
): Promise<Result<void, RequestResetRefusal>> {
  if (!may(actor, "account.create")) return refuse({ reason: "forbidden" });
  const started = ports.clock.monotonic();
  const taken = await takeAttempt(ports, [
    { limit: "reset.account", subject: email },
    ...(address === null ? [] : [{ limit: "reset.address", subject: address } as const]),
  ]);
  if (!taken.ok) return refuse({ reason: "too_many_attempts", waitSeconds: taken.error });
  await sendLink(ports, email, language, origin);
  await after(Math.max(0, LEAST_MS - (ports.clock.monotonic() - started)));
  return succeed(undefined);
}

async function sendLink(
  { db, clock }: AccountPorts,
  email: string,
  language: Language,
  origin: string,
): Promise<void> {
  const token = newResetToken();
  const tokenDigest = resetDigest(token);
  await inTransaction(db, async (tx) => {
    const [person] = await tx.select().from(users).where(eq(users.email, email));
    if (!person || person.deactivatedAt !== null) return;
    const now = new Date(clock.now());
    await tx
      .delete(passwordResets)
      .where(and(eq(passwordResets.userId, person.id), lt(passwordResets.expiresAt, now)));
    await tx.insert(passwordResets).values({
      tokenDigest,
      userId: person.id,
      createdAt: now,
      expiresAt: new Date(clock.now() + VALID_MS),
    });
    const spoken = person.language ?? language;
    const words = MESSAGES[spoken].accounts.mail.reset;
    const link = origin + localized(`/reset/${token}`, spoken);
    await queueMail(tx, clock, {
      onceKey: `password_reset:${tokenDigest}`,
      kind: "password_reset",
      recipient: person.email,
      subject: words.subject,
      body: fill(words.body, { link }),
    });
  });
}
