import type { Actor } from "@/lib/auth/actor";
import type { QuoteDto } from "@/lib/contract/quote";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";
import type { Result } from "@/lib/kernel/result";
import type { QuoteRefusal } from "@/lib/quote/make-quote";
import type { Answer, Refusal } from "./answer";
import { notAllowed } from "./caller";
import { hintCookie } from "./hint-cookie";

type For = {
  actor: Actor;
  language: Locale;
  country: string | undefined;
  /** How many lines the cart has now, where that has changed. */
  cartLines?: number;
};

/** A quote as an API answer; a form goes on to the page that shows it. */
export function fromQuote(
  quote: Result<QuoteDto, QuoteRefusal>,
  { actor, language, country, cartLines }: For,
): Answer<QuoteDto> {
  if (!quote.ok) return quoteRefusal(actor, quote.error);
  const query = country === undefined ? "" : `?${new URLSearchParams({ country })}`;
  const signedIn = actor.kind !== "guest";
  return {
    kind: "ok",
    body: quote.value,
    keep: false,
    page: localized(`/checkout${query}`, language),
    ...(cartLines === undefined ? {} : { cookies: [hintCookie({ cartLines, signedIn })] }),
  };
}

export function quoteRefusal(actor: Actor, refusal: QuoteRefusal): Refusal {
  switch (refusal) {
    case "forbidden":
      return notAllowed(actor);
    case "not_found":
      return { kind: "problem", code: "not_found" };
    case "not_in_cart":
    case "no_such_place":
      return { kind: "problem", code: "not_found", reason: refusal };
    case "quote_changed":
      return { kind: "problem", code: "conflict", reason: refusal };
    case "empty":
    case "no_place":
      return { kind: "problem", code: "unprocessable", reason: refusal };
  }
}
