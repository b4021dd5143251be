import { readFileSync } from "node:fs";
import type enSearch from "@/lib/i18n/messages/en/search.json";
import type enShell from "@/lib/i18n/messages/en/shell.json";
import type { Locale } from "@/lib/i18n/locales";

type Files = { shell: typeof enShell; search: typeof enSearch };

/** A file of the shop's messages. Read, not imported: the runner takes no JSON modules. */
export function wordsOf<Name extends keyof Files>(locale: Locale, name: Name): Files[Name] {
  const file = new URL(`../../lib/i18n/messages/${locale}/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, "utf8")) as Files[Name];
}
