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

function canonical(part: KeyPart): string {
  if (part === null || typeof part !== "object") return JSON.stringify(part);
  if (isList(part)) return `[${part.map(canonical).join()}]`;
  const members = Object.keys(part)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(part[name] ?? null)}`);
  return `{${members.join()}}`;
}

/** `Array.isArray` does not narrow a readonly array. */
function isList(part: object): part is readonly KeyPart[] {
  return Array.isArray(part);
}
