import { camelCased } from "@/lib/upstream/contract/lenient";
import type { Expected } from "./expectation";

/** How a member of a reply stands to the contract. `null`: it was there, never with a value. */
export type MemberVerdict = "agrees" | "null" | "missing" | "new" | "other_type";

/** `path` from `data` on; `[]` stands for every entry of a list. `types` are those that came. */
export type Member = {
  path: string;
  verdict: MemberVerdict;
  expected: string | null;
  types: string[];
};

type Tally = { expected: Expected | null; seen: number; wrong: number; types: Set<string> };
type Book = Map<string, Tally>;

/**
 * Holds the `data` of a reply against the contract, member by member, over all entries of its lists.
 * A member is missing when none of the objects that could have had it had it.
 */
export function compareReply(expected: Expected, data: unknown): Member[] {
  const book: Book = new Map();
  visit(expected, data, "data", book);
  return [...book].map(([path, tally]) => ({
    path,
    verdict: verdictOf(tally),
    expected: tally.expected?.kind ?? null,
    types: [...tally.types].sort(),
  }));
}

function verdictOf({ expected, seen, wrong, types }: Tally): MemberVerdict {
  if (expected === null) return "new";
  if (wrong > 0) return "other_type";
  if (seen === 0) return "missing";
  return types.size === 1 && types.has("null") ? "null" : "agrees";
}

function visit(expected: Expected, sent: unknown, path: string, book: Book): void {
  const tally = tallyOf(book, path, expected);
  if (sent === undefined) return;
  tally.seen += 1;
  tally.types.add(typeOf(sent));
  if (sent === null || expected.kind === "anything") return;
  if (!fits(expected, sent)) {
    // Some calls send the bare rows of a page.
    if (expected.kind === "object" && expected.members.get("data")?.kind === "list")
      if (Array.isArray(sent)) return visit(expected, { data: sent }, path, book);
    tally.wrong += 1;
    return;
  }
  if (expected.kind === "list")
    for (const entry of sent as unknown[]) visit(expected.item, entry, `${path}[]`, book);
  if (expected.kind === "object") visitMembers(expected, sent, path, book);
}

function visitMembers(
  { members, snakeToo }: Extract<Expected, { kind: "object" }>,
  sent: object,
  path: string,
  book: Book,
): void {
  const named = (snakeToo ? camelCased(sent) : sent) as Record<string, unknown>;
  for (const [name, member] of members)
    visit(member, Object.hasOwn(named, name) ? named[name] : undefined, `${path}.${name}`, book);
  for (const [name, value] of Object.entries(named))
    if (!members.has(name)) tallyOf(book, `${path}.${name}`, null).types.add(typeOf(value));
}

function tallyOf(book: Book, path: string, expected: Expected | null): Tally {
  const known = book.get(path) ?? { expected, seen: 0, wrong: 0, types: new Set<string>() };
  book.set(path, known);
  return known;
}

function fits(expected: Expected, sent: unknown): boolean {
  switch (expected.kind) {
    case "object":
      return typeof sent === "object" && !Array.isArray(sent);
    case "list":
      return Array.isArray(sent);
    case "id":
      return typeof sent === "string" || typeof sent === "number";
    case "text":
      return typeof sent === "string";
    case "number":
    case "integer":
      return isNumeric(sent);
    case "percent":
      return isNumeric(typeof sent === "string" ? sent.replace(/\s*%$/, "") : sent);
    case "flag":
      return typeof sent === "boolean" || /^(?:true|false|[01])$/.test(String(sent));
    case "anything":
      return true;
  }
}

function isNumeric(sent: unknown): boolean {
  if (typeof sent === "number") return true;
  return typeof sent === "string" && sent.trim() !== "" && Number.isFinite(Number(sent));
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  return typeof value === "string" ? "text" : typeof value === "boolean" ? "flag" : typeof value;
}
