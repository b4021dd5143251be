import { decode, encode } from "next-auth/jwt";
import { settings } from "@/lib/env/load";

/** How long a browser stays signed in. */
export const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** next-auth's own name, so that its handlers and ours speak of the same session. */
export function sessionCookieName(): string {
  const secure = settings().nextAuthUrl.startsWith("https:");
  return secure ? "__Secure-next-auth.session-token" : "next-auth.session-token";
}

/** What a signed-in browser carries: the session's id, encrypted. All else is looked up. */
export function sessionToken(session: { id: string; userId: string }): Promise<string> {
  return encode({
    token: { sub: session.userId, sid: session.id },
    secret: settings().nextAuthSecret,
    maxAge: SESSION_SECONDS,
  });
}

/** The session's id, or null for a token that is forged, cut or too old. */
export async function sessionIdOf(token: string): Promise<string | null> {
  try {
    const read = await decode({ token, secret: settings().nextAuthSecret });
    return typeof read?.["sid"] === "string" ? read["sid"] : null;
  } catch {
    // Whatever is wrong with it, it is nobody's.
    return null;
  }
}
