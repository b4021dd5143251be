import { database } from "@/lib/db/client";
import { systemClock } from "@/lib/kernel/clock";
import type { Actor } from "./actor";
import { actorOfSession } from "./sessions";
import { sessionCookieName, sessionIdOf } from "./session-token";

/** Names the browser of somebody who has not signed in; set with the first thing of theirs we keep. */
export const GUEST_COOKIE = "sampan_guest";
export const GUEST_SECONDS = 180 * 24 * 60 * 60;

const GUEST_ID = /^[0-9A-HJKMNP-TV-Z]{26}$/;

export type Visitor = { actor: Actor; sessionId: string | null; guestId: string | null };

/**
 * Who a request's cookies stand for. `guestId` is kept beside a signed-in actor: what the browser
 * gathered before is theirs to take along. Throws when the database can't be asked: not knowing who
 * somebody is must not turn them into a guest.
 */
export async function readVisitor(cookie: (name: string) => string | undefined): Promise<Visitor> {
  const claimed = cookie(GUEST_COOKIE);
  const guestId = claimed !== undefined && GUEST_ID.test(claimed) ? claimed : null;
  const guest: Visitor = { actor: { kind: "guest", id: guestId }, sessionId: null, guestId };
  const token = cookie(sessionCookieName());
  if (token === undefined) return guest;
  const sessionId = await sessionIdOf(token);
  if (sessionId === null) return guest;
  const actor = await actorOfSession(database().db, systemClock, sessionId);
  return actor === null ? guest : { actor, sessionId, guestId };
}
