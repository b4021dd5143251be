import { listQuery, type ListQuery } from "@/lib/contract/offer-lists";
import { LAST_SEARCH_PAGE } from "@/lib/contract/search";
import type { FieldError } from "@/lib/kernel/problem";
import { flatten, readFrom, type Parameters } from "../search/read-address";

export type AskedList =
  | { kind: "invalid"; errors: FieldError[] }
  /** `query.page` is the last page to show, `from` the first. */
  | { kind: "list"; query: ListQuery; from: number };

/** Reads the address of a list by the rules of the API, so that both say the same words. */
export function readListAddress(parameters: Parameters): AskedList {
  const { from, ...flat } = flatten(parameters);
  const parsed = listQuery.safeParse(flat);
  if (!parsed.success) {
    const errors = parsed.error.issues.map((issue) => ({
      field: String(issue.path[0] ?? "q"),
      message: issue.message,
    }));
    return { kind: "invalid", errors };
  }
  const first = readFrom(from, parsed.data.page);
  if (first !== null) return { kind: "list", query: parsed.data, from: first };
  const message = `Use a page from 1 to ${LAST_SEARCH_PAGE}.`;
  return { kind: "invalid", errors: [{ field: "from", message }] };
}
