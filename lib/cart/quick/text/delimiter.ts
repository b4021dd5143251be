/** What parts the cells of a row; null where every line is one cell. */
export type Delimiter = "\t" | ";" | "," | null;

const LOOKED_AT = 200;

/**
 * How a text parts its cells, by its first lines: a tab counts wherever it stands, since nobody types
 * one; the others where at least half of the lines have them outside of quotes and links.
 */
export function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|[\n\r]/, LOOKED_AT)
    .filter((line) => /\S/.test(line));
  if (lines.some((line) => line.trim().includes("\t"))) return "\t";
  const bare = lines.map((line) => line.replace(/"(?:[^"]|"")*"/g, '""'));
  for (const delimiter of [";", ","] as const) {
    const having = bare.filter((line) => outsideLinks(line).includes(delimiter)).length;
    if (having > 0 && having * 2 >= lines.length) return delimiter;
  }
  return null;
}

/** Links may carry both; the cell after a link begins behind the first delimiter that ends it. */
function outsideLinks(line: string): string {
  return line.replace(/(?:https?:\/\/|www\.)[^\s,;"]*/gi, "");
}
