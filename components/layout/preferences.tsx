"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { buttonClass } from "@/components/ui/button-class";
import { localized, unlocalized } from "@/lib/i18n/localized";
import { LOCALE_NAMES, LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Currency } from "@/lib/kernel/money";

export type PreferencesProps = {
  locale: Locale;
  words: { language: string; currency: string; apply: string };
  chosen: Currency;
  /** Names in the page's language. */
  currencies: { code: Currency; name: string }[];
};

/**
 * Language and currency. Both need this page's address: a link to the same page for each language, and
 * a form that comes back here. The server renders them as they are used, so neither needs scripts.
 */
export function Preferences({ locale, words, chosen, currencies }: PreferencesProps) {
  // With a rewritten address the server sees the prefix and the browser may not.
  const path = unlocalized(usePathname());
  const query = useSearchParams().toString();
  const page = query === "" ? path : `${path}?${query}`;
  return (
    <div className="flex flex-wrap items-center gap-x-10 gap-y-4">
      <nav aria-label={words.language}>
        <ul className="flex flex-wrap gap-x-5">
          {LOCALES.map((language) => (
            <li key={language}>
              <a
                href={localized(page, language)}
                lang={language}
                hrefLang={language}
                aria-current={language === locale ? "true" : undefined}
                className="inline-flex min-h-11 items-center underline-offset-4 hover:text-ink hover:underline aria-[current]:font-semibold aria-[current]:text-ink"
              >
                {LOCALE_NAMES[language]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <form
        method="post"
        action="/api/preferences/currency"
        className="flex max-w-full min-w-0 items-center gap-2"
      >
        <input type="hidden" name="back" value={localized(page, locale)} />
        <select
          key={chosen}
          name="currency"
          aria-label={words.currency}
          defaultValue={chosen}
          className="field min-h-11 w-56 min-w-0 shrink px-3"
        >
          {currencies.map(({ code, name }) => (
            <option key={code} value={code}>
              {code} · {name}
            </option>
          ))}
        </select>
        <button className={buttonClass("plain", "normal", "shrink-0")}>{words.apply}</button>
      </form>
    </div>
  );
}
