import { sessionCookieName } from "@/lib/auth/session-token";
import type { CookieToSet } from "./cookies";
import { hintCookie } from "./hint-cookie";

/** What a browser gives back that is signed out. The cart it shows is its owner's and goes with them. */
export function farewellCookies(): CookieToSet[] {
  return [
    { name: sessionCookieName(), value: "", maxAgeSeconds: 0, httpOnly: true },
    hintCookie({ cartLines: 0, signedIn: false }),
  ];
}
