import { searchQuery, LAST_SEARCH_PAGE, type SearchQuery } from "@/lib/contract/search";
import type { Locale } from "@/lib/i18n/locales";
import type { FieldError } from "@/lib/kernel/problem";

/** Pages a single address may show at once; more would be one reader's burst on the marketplace. */
const MOST_PAGES = 5;

export type AskedSearch =
  /** Nothing was asked yet. */
  | { kind: "start" }
  | { kind: "invalid"; q: string; errors: FieldError[] }
  /** `query.page` is the last page to show, `from` the first. */
  | { kind: "search"; query: SearchQuery; from: number };

export type Parameters = Record<string, string | string[] | undefined>;

/** A form without scripts sends a field once per choice, and sends fields that were left empty. */
export function flatten(parameters: Parameters): Record<string, string> {
  const flat: Record<string, string> = {};
  for (const [name, value] of Object.entries(parameters)) {
    const text = Array.isArray(value) ? value.join(",") : value;
    if (text !== undefined && (text !== "" || name === "q")) flat[name] = text;
  }
  return flat;
}

/** Reads the address of a search page by the rules of the API, so that both say the same words; the language is the page's. */
export function readSearchAddress(parameters: Parameters, language: Locale): AskedSearch {
  const { from, ...flat } = flatten(parameters);
  if (flat.q === undefined && Object.keys(flat).length === 0) return { kind: "start" };
  const parsed = searchQuery.safeParse({ ...flat, language });
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      field: String(issue.path[0] ?? "q"),
      message: issue.message,
    }));
    return { kind: "invalid", q: flat.q ?? "", errors };
  }
  const first = readFrom(from, parsed.data.page);
  if (first === null) {
    const message = `Use a page from 1 to ${LAST_SEARCH_PAGE}.`;
    return { kind: "invalid", q: parsed.data.q, errors: [{ field: "from", message }] };
  }
  return { kind: "search", query: parsed.data, from: first };
}

/** The first page to show: `page` itself unless said otherwise, and never too far above it. */
export function readFrom(from: string | undefined, page: number): number | null {
  if (from === undefined) return page;
  if (!/^\d{1,3}$/.test(from) || Number(from) < 1 || Number(from) > LAST_SEARCH_PAGE) return null;
  return Math.max(Math.min(Number(from), page), page - MOST_PAGES + 1);
}
