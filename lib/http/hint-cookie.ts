import { hintText, HINT_COOKIE, type Hint } from "@/lib/kernel/hint";
import type { CookieToSet } from "./cookies";

const ONE_YEAR_SECONDS = 365 * 24 * 60 * 60;

/**
 * Tells the header what it may show without asking the database: how many lines the cart has, and
 * whether somebody is signed in. Set with every answer that changes either; only ever a hint.
 */
export function hintCookie(hint: Hint): CookieToSet {
  return {
    name: HINT_COOKIE,
    value: hintText(hint),
    maxAgeSeconds: ONE_YEAR_SECONDS,
    httpOnly: false,
  };
}
