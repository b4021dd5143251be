import { accountPorts } from "@/lib/accounts/ports";
import { carryOut, readIntent } from "@/lib/accounts/saved/intent";
import type { Arrival } from "@/lib/accounts/session/arrival";
import type { Actor } from "@/lib/auth/actor";
import { mergeGuestCart } from "@/lib/cart/merge-guest-cart";
import { readCartSummary } from "@/lib/cart/read-summary";
import { SESSION_SECONDS, sessionCookieName, sessionToken } from "@/lib/auth/session-token";
import { localized, unlocalized } from "@/lib/i18n/localized";
import { CURRENCY_COOKIE, CURRENCY_SECONDS } from "@/lib/i18n/shopper-currency";
import type { Language } from "@/lib/kernel/language";
import type { Answer } from "./answer";
import type { CookieToSet } from "./cookies";
import { hintCookie } from "./hint-cookie";

type Coming = {
  /** The browser's name from before; what it gathered comes along. */
  guestId: string | null;
  /** That of the page they signed in on. */
  language: Language;
  back: string | undefined;
  then: string | undefined;
};

/** Where somebody goes on to who has just signed in, and what their browser is given. */
export async function welcomed(
  { session, role, language, currency }: Arrival,
  { guestId, back, then, ...page }: Coming,
): Promise<{ page: string; cookies: CookieToSet[] }> {
  const actor: Actor = { kind: role, id: session.userId };
  const spoken = language ?? page.language;
  const intent = readIntent(then);
  if (intent !== null) await carryOut(actor, accountPorts(), intent, spoken);
  if (guestId !== null) await mergeGuestCart(actor, guestId);
  const { lines: cartLines } = await readCartSummary(actor);
  return {
    page: localized(unlocalized(back ?? "/account"), spoken),
    cookies: [
      {
        name: sessionCookieName(),
        value: await sessionToken(session),
        maxAgeSeconds: SESSION_SECONDS,
        httpOnly: true,
      },
      hintCookie({ cartLines, signedIn: true }),
      ...(currency === null
        ? []
        : [
            {
              name: CURRENCY_COOKIE,
              value: currency,
              maxAgeSeconds: CURRENCY_SECONDS,
              httpOnly: true,
            },
          ]),
    ],
  };
}

/** The same as an answer of our API. */
export async function welcome(arrival: Arrival, coming: Coming): Promise<Answer<{ page: string }>> {
  const { page, cookies } = await welcomed(arrival, coming);
  return { kind: "ok", body: { page }, keep: false, page, cookies };
}
