import { siteOrigin } from "./site-origin";

/** A cookie as a handler asks for it. `maxAgeSeconds` 0 takes it away. */
export type CookieToSet = {
  name: string;
  value: string;
  maxAgeSeconds: number;
  /** False only for what scripts of ours read; never for what lets somebody in. */
  httpOnly: boolean;
};

/** A cookie of a request, or undefined. */
export function readCookie(headers: Headers, name: string): string | undefined {
  for (const pair of (headers.get("cookie") ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return decoded(pair.slice(at + 1).trim());
  }
  return undefined;
}

/** As a Set-Cookie header: for the whole shop, never sent along from another site's forms. */
export function setCookieLine({ name, value, maxAgeSeconds, httpOnly }: CookieToSet): string {
  const secure = siteOrigin().startsWith("https:");
  return [
    `${name}=${encodeURIComponent(value)}`,
    "Path=/",
    `Max-Age=${maxAgeSeconds}`,
    "SameSite=Lax",
    ...(httpOnly ? ["HttpOnly"] : []),
    ...(secure ? ["Secure"] : []),
  ].join("; ");
}

function decoded(value: string): string | undefined {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
}
