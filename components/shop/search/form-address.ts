/**
 * The address a form of the page at `path` asks for: its filled fields, several choices of one field as
 * a comma list.
 */
export function formAddress(form: FormData, path = "/search"): string {
  const fields = new Map<string, string[]>();
  for (const [name, value] of form) {
    const text = typeof value === "string" ? value.trim() : "";
    if (text !== "") fields.set(name, [...(fields.get(name) ?? []), text]);
  }
  if (fields.get("sort")?.[0] === "relevance") fields.delete("sort");
  const search = new URLSearchParams();
  for (const [name, values] of fields) search.set(name, values.join(","));
  return search.size === 0 ? path : `${path}?${search}`;
}
