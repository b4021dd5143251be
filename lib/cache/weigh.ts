/**
 * Roughly how many bytes a plain value keeps busy. Counts two bytes a character, which is what text
 * with one Chinese character in it costs; cheap enough to run on every reply.
 */
export function weigh(value: unknown): number {
  if (typeof value === "string") return 16 + value.length * 2;
  if (typeof value !== "object" || value === null) return 8;
  let bytes = 32;
  if (Array.isArray(value)) for (const entry of value) bytes += 8 + weigh(entry);
  else for (const name in value) bytes += 8 + weigh((value as Record<string, unknown>)[name]);
  return bytes;
}
