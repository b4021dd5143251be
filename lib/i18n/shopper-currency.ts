import { isCurrency, type Currency } from "@/lib/kernel/money";

/** The cookie that keeps a shopper's choice: a currency code and nothing else. */
export const CURRENCY_COOKIE = "sampan-currency";
export const CURRENCY_SECONDS = 365 * 24 * 60 * 60;

const OF_LANGUAGE: Readonly<Record<string, Currency>> = {
  en: "USD",
  vi: "VND",
  th: "THB",
  es: "EUR",
  zh: "CNY",
  ja: "JPY",
};

const EURO_AREA =
  "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK AD MC SM VA ME XK".split(" ");

/** Countries whose currency we show. Those that use the dollar of the United States are among them. */
const OF_REGION: Readonly<Record<string, Currency>> = {
  CN: "CNY",
  US: "USD",
  PR: "USD",
  EC: "USD",
  SV: "USD",
  PA: "USD",
  VN: "VND",
  TH: "THB",
  JP: "JPY",
  CL: "CLP",
  ...Object.fromEntries(EURO_AREA.map((region) => [region, "EUR" as const])),
};

/** The currency of a language, where nothing more is known of the reader. */
export function currencyOfLanguage(locale: string): Currency {
  return OF_LANGUAGE[languageOf(locale)] ?? "USD";
}

export type CurrencyHints = {
  /** Value of the cookie, whatever it holds. */
  cookie: string | undefined;
  /** The language of the page. */
  locale: string;
  /** The header as the browser sent it. */
  acceptLanguage: string | null;
};

/**
 * The currency to show beside CNY: the shopper's choice; else that of the country the browser names
 * for the page's language (es-CL reads Spanish pages in Chilean pesos); else that of the page's
 * language. English says little about where somebody lives, so on English pages the browser's other
 * languages count as well. CNY means that no second price is shown.
 */
export function shopperCurrency({ cookie, locale, acceptLanguage }: CurrencyHints): Currency {
  if (cookie !== undefined && isCurrency(cookie)) return cookie;
  const page = languageOf(locale);
  for (const tag of preferredTags(acceptLanguage ?? "")) {
    const language = languageOf(tag);
    if (language !== page && page !== "en") continue;
    const region = regionOf(tag);
    const named =
      (region === null ? undefined : OF_REGION[region]) ??
      (language === "en" ? undefined : OF_LANGUAGE[language]);
    if (named) return named;
  }
  return currencyOfLanguage(locale);
}

const LONGEST_HEADER = 400;
const MOST_TAGS = 12;

/** Language tags of an Accept-Language header, best first. What is not one is passed over. */
function preferredTags(header: string): string[] {
  return header
    .slice(0, LONGEST_HEADER)
    .split(",", MOST_TAGS)
    .flatMap((entry) => {
      const match =
        /^\s*([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3})\s*(?:;\s*q=([01](?:\.\d{0,3})?))?\s*$/.exec(
          entry,
        );
      const weight = Number(match?.[2] ?? "1");
      return match?.[1] && weight > 0 ? [{ tag: match[1], weight }] : [];
    })
    .sort((a, b) => b.weight - a.weight)
    .map(({ tag }) => tag);
}

function languageOf(tag: string): string {
  return (tag.split("-", 1)[0] ?? "").toLowerCase();
}

function regionOf(tag: string): string | null {
  const region = tag
    .split("-")
    .slice(1)
    .find((part) => /^[A-Za-z]{2}$/.test(part));
  return region?.toUpperCase() ?? null;
}
