import { and, eq, gt, isNull } from "drizzle-orm";
import type { Database } from "@/lib/db/client";
import { sessions } from "@/lib/db/schema/sessions";
import { users } from "@/lib/db/schema/users";
import type { Clock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import type { Actor } from "./actor";
import { SESSION_SECONDS } from "./session-token";

/** Seen is written this rarely: a page must not cost a write. */
const SEEN_EVERY_MS = 5 * 60_000;

/** Begins a session. `browser` is a few words its owner can tell it by. */
export async function startSession(
  db: Pick<Database, "insert">,
  clock: Clock,
  { userId, browser }: { userId: string; browser: string },
): Promise<{ id: string; userId: string }> {
  const id = randomId(26);
  const now = new Date(clock.now());
  await db.insert(sessions).values({
    id,
    userId,
    browser,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(clock.now() + SESSION_SECONDS * 1000),
  });
  return { id, userId };
}

/** Who a session stands for; null once it is over, revoked, or its person may not sign in any more. */
export async function actorOfSession(
  db: Pick<Database, "select" | "update">,
  clock: Clock,
  sessionId: string,
): Promise<Actor | null> {
  const now = new Date(clock.now());
  const [row] = await db
    .select({ userId: users.id, role: users.role, lastSeenAt: sessions.lastSeenAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.id, sessionId),
        isNull(sessions.revokedAt),
        gt(sessions.expiresAt, now),
        isNull(users.deactivatedAt),
      ),
    );
  if (!row) return null;
  if (now.getTime() - row.lastSeenAt.getTime() > SEEN_EVERY_MS)
    await db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId));
  return { kind: row.role, id: row.userId };
}

/** Ends sessions of a person: one, all, or all but one. */
export async function endSessions(
  db: Pick<Database, "update" | "select">,
  clock: Clock,
  userId: string,
  which: { only: string } | { allBut: string } | "all",
): Promise<void> {
  const open = await db
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(eq(sessions.userId, userId), isNull(sessions.revokedAt)));
  const ending = open
    .map(({ id }) => id)
    .filter((id) =>
      which === "all" ? true : "only" in which ? id === which.only : id !== which.allBut,
    );
  for (const id of ending)
    await db
      .update(sessions)
      .set({ revokedAt: new Date(clock.now()) })
      .where(and(eq(sessions.id, id), eq(sessions.userId, userId)));
}
