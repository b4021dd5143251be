const KEY = "sampan.recent";
const MOST = 8;

/** The searches typed in this browser, latest first. They never leave it. */
export function recentSearches(): string[] {
  const kept = parsed(storage()?.getItem(KEY) ?? "[]");
  if (!Array.isArray(kept)) return [];
  return kept.filter((words) => typeof words === "string").slice(0, MOST);
}

export function rememberSearch(words: string): void {
  const wanted = words.trim();
  if (wanted === "") return;
  const others = recentSearches().filter((kept) => kept !== wanted);
  storage()?.setItem(KEY, JSON.stringify([wanted, ...others].slice(0, MOST)));
}

export function forgetSearches(): void {
  storage()?.removeItem(KEY);
}

/** Null where the reader lets no site keep anything: then nothing is remembered, and nothing breaks. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What a reader or an extension wrote there may be anything. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
