import type { CookieToSet } from "./cookies";

/**
 * What the header shows without asking the database: how many lines the cart has, and whether somebody
 * is signed in. Only a hint: nothing is decided by it.
 */
export const HINT_COOKIE = "sampan_hint";

const SECONDS = 180 * 24 * 60 * 60;

export type Hint = { cartLines: number; signedIn: boolean };

/** Reads "3.1"; anything else says nothing. */
export function readHint(value: string | undefined): Hint {
  const [, lines = "0", signedIn] = /^(\d{1,4})\.([01])$/.exec(value ?? "") ?? [];
  return { cartLines: Number(lines), signedIn: signedIn === "1" };
}

export function hintCookie({ cartLines, signedIn }: Hint): CookieToSet {
  const value = `${Math.min(cartLines, 9_999)}.${signedIn ? 1 : 0}`;
  return { name: HINT_COOKIE, value, maxAgeSeconds: SECONDS, httpOnly: false };
}
