import type { CachedOperation } from "./freshness";

export type KeyPart =
  string | number | boolean | null | readonly KeyPart[] | { readonly [member: string]: KeyPart };

/**
 * The cache key of a read: the operation and everything that was asked, in one spelling. Members in
 * any order give the same key; no two different inputs share one.
 */
export function keyOf(operation: CachedOperation, input: KeyPart): string {
  return `${operation} ${canonical(input)}`;
}

/** Text stands behind its length, so nothing in it can be taken for what follows. */
function canonical(part: KeyPart): string {
  if (typeof part === "string") return `${part.length}"${part}`;
  if (part === null || typeof part !== "object") return String(part);
  let text = "";
  if (isList(part)) {
    for (const entry of part) text += `${canonical(entry)},`;
    return `[${text}]`;
  }
  for (const name of Object.keys(part).sort())
    text += `${canonical(name)}:${canonical(part[name] ?? null)},`;
  return `{${text}}`;
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(part: object): part is readonly KeyPart[] {
  return Array.isArray(part);
}
