import { anonymous, may, type Actor } from "@/lib/auth/actor";
import { GUEST_COOKIE, GUEST_SECONDS, readVisitor, type Visitor } from "@/lib/auth/read-actor";
import type { RouteDeclaration } from "@/lib/contract/route";
import { randomId } from "@/lib/kernel/random-id";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { Refusal } from "./answer";
import { readCookie, type CookieToSet } from "./cookies";

/** Who is calling, and the cookies their answer gets. */
export type Caller = { visitor: Visitor; cookies: CookieToSet[] };

type Asked = Pick<RouteDeclaration<unknown, unknown, unknown, unknown>, "access" | "method">;

/**
 * Reads who is calling and whether such a person may. The feature asks again, where the data is: this
 * answers early and names the reason. A guest about to keep something gets a name for their browser.
 */
export async function callerOf(route: Asked, request: Request): Promise<Result<Caller, Refusal>> {
  if (route.access === "anyone")
    return succeed({ visitor: { actor: anonymous, sessionId: null, guestId: null }, cookies: [] });
  const visitor = await readVisitor((name) => readCookie(request.headers, name));
  if (!may(visitor.actor, route.access)) return refuse(notAllowed(visitor.actor));
  const keeps = route.method !== "GET" && visitor.actor.kind === "guest";
  if (!keeps || visitor.guestId !== null) return succeed({ visitor, cookies: [] });
  const guestId = randomId(26);
  return succeed({
    visitor: { actor: { kind: "guest", id: guestId }, sessionId: null, guestId },
    cookies: [{ name: GUEST_COOKIE, value: guestId, maxAgeSeconds: GUEST_SECONDS, httpOnly: true }],
  });
}

/** Signing in would help a guest, and nobody else. */
export function notAllowed(actor: Actor): Refusal {
  return { kind: "problem", code: actor.kind === "guest" ? "unauthenticated" : "forbidden" };
}
