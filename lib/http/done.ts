import { localized } from "@/lib/i18n/localized";
import type { Language } from "@/lib/kernel/language";
import type { Answer } from "./answer";
import type { CookieToSet } from "./cookies";

/** What was asked for is done; a form goes on to `path`, a page of ours without its language. */
export function done(
  path: string,
  language: Language,
  cookies: readonly CookieToSet[] = [],
): Answer<{ done: true }> {
  return {
    kind: "ok",
    body: { done: true },
    keep: false,
    page: localized(path, language),
    cookies,
  };
}
