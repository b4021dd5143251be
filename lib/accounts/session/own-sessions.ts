import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { may, type Actor } from "@/lib/auth/actor";
import { endSessions } from "@/lib/auth/sessions";
import type { Database } from "@/lib/db/client";
import { sessions } from "@/lib/db/schema/sessions";
import type { Clock } from "@/lib/kernel/clock";
import { refuse, succeed, type Result } from "@/lib/kernel/result";

type Ports = { db: Pick<Database, "select" | "update">; clock: Clock };

export type OwnSession = {
  id: string;
  /** "" where nothing was recognised. */
  browser: string;
  startedAt: Date;
  lastSeenAt: Date;
  /** The one that asks. */
  current: boolean;
};

/** Where somebody is signed in, the present browser first, then by when it was last seen. */
export async function ownSessions(
  actor: Actor,
  { db, clock }: Ports,
  currentId: string | null,
): Promise<Result<OwnSession[], "forbidden">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const rows = await db
    .select()
    .from(sessions)
    .where(openOf(actor.id, clock))
    .orderBy(desc(sessions.lastSeenAt))
    .limit(100);
  const listed = rows.map((row) => ({
    id: row.id,
    browser: row.browser,
    startedAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    current: row.id === currentId,
  }));
  return succeed(listed.toSorted((a, b) => Number(b.current) - Number(a.current)));
}

/** Ends one of somebody's own sessions; another's is as little there as one that is over. */
export async function endOwnSession(
  actor: Actor,
  { db, clock }: Ports,
  sessionId: string,
): Promise<Result<void, "forbidden" | "not_found">> {
  if (!may(actor, "account.use") || actor.id === null) return refuse("forbidden");
  const [open] = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.id, sessionId), openOf(actor.id, clock)));
  if (!open) return refuse("not_found");
  await endSessions(db, clock, actor.id, { only: sessionId });
  return succeed(undefined);
}

/** Signs somebody out everywhere but here. */
export async function endOtherSessions(
  actor: Actor,
  { db, clock }: Ports,
  currentId: string | null,
): Promise<Result<void, "forbidden">> {
  if (!may(actor, "account.use") || actor.id === null || currentId === null)
    return refuse("forbidden");
  await endSessions(db, clock, actor.id, { allBut: currentId });
  return succeed(undefined);
}

/** Signs this browser out. A guest has nothing to end, and that is fine. */
export async function signOut(
  actor: Actor,
  { db, clock }: Ports,
  sessionId: string | null,
): Promise<Result<void, "forbidden">> {
  if (!may(actor, "account.create")) return refuse("forbidden");
  if (actor.id !== null && sessionId !== null)
    await endSessions(db, clock, actor.id, { only: sessionId });
  return succeed(undefined);
}

function openOf(userId: string, clock: Clock) {
  return and(
    eq(sessions.userId, userId),
    isNull(sessions.revokedAt),
    gt(sessions.expiresAt, new Date(clock.now())),
  );
}
