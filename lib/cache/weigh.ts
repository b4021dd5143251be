/**
 * Roughly how many bytes a plain value keeps busy. Counts two bytes a character, which is what text
 * with one Chinese character in it costs; cheap enough to run on every reply.
 */
export function weigh(value: unknown): number {
  if (typeof value === "string") return 16 + value.length * 2;
  if (typeof value !== "object" || value === null) return 8;
  let bytes = 32;
  for (const member of Object.values(value)) bytes += 8 + weigh(member);
  return bytes;
}
