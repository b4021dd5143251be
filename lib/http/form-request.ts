import { localized } from "@/lib/i18n/localized";
import { isLocale } from "@/lib/i18n/locales";
import type { Refusal } from "./answer";
import { FLASH_PARAM, packFlash } from "./flash";
import { setCookieLine, type CookieToSet } from "./cookies";

/** A form that a browser sends by itself: its sender waits for a page. */
export function isForm(request: Request): boolean {
  return request.method === "POST" && (request.headers.get("accept") ?? "").includes("text/html");
}

/** On to a page, by GET, whatever the method was: a path of ours, or the page a payment is made on. */
export function seeOther(
  location: string,
  requestId: string,
  cookies: readonly CookieToSet[] = [],
): Response {
  const headers = new Headers({ location, "cache-control": "no-store", "x-request-id": requestId });
  for (const cookie of cookies) headers.append("set-cookie", setCookieLine(cookie));
  return new Response(null, { status: 303, headers });
}

/** The page of ours a form was sent from, as a path; null where the browser did not say. */
export function sentFrom(request: Request): string | null {
  const referer = request.headers.get("referer");
  if (referer === null || !URL.canParse(referer)) return null;
  const { host, pathname, searchParams } = new URL(referer);
  if (host !== request.headers.get("host")) return null;
  searchParams.delete(FLASH_PARAM);
  const query = searchParams.toString();
  return query === "" ? pathname : `${pathname}?${query}`;
}

/**
 * Where a refused form goes: somebody who has to sign in first, to the page for that and back, with
 * what the form's `then` says they wanted; else to the page it came from, which shows what is wrong and
 * what had been typed.
 */
export function refusedForm(
  refusal: Refusal,
  body: Readonly<Record<string, unknown>>,
  from: string,
  requestId: string,
): Response {
  if (refusal.code === "unauthenticated") {
    const [, first = ""] = from.split("/");
    const locale = isLocale(first) ? first : "en";
    const { then } = body;
    const back = new URLSearchParams({ back: from, ...(typeof then === "string" && { then }) });
    return seeOther(localized(`/sign-in?${back.toString()}`, locale), requestId);
  }
  const { cookie, id } = packFlash(refusal, body, requestId);
  const separator = from.includes("?") ? "&" : "?";
  return seeOther(`${from}${separator}${FLASH_PARAM}=${id}`, requestId, [cookie]);
}
