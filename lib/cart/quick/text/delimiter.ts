/** What parts the cells of a row; null where every line is one cell. */
export type Delimiter = "\t" | ";" | "," | null;

const LOOKED_AT = 200;

/**
 * How a text parts its cells, by its first lines: the sign that most of them have outside of quotes and
 * links, if at least half do. Where two are as common, a tab is one and a comma may be part of a title.
 */
export function delimiterOf(text: string): Delimiter {
  const lines = text
    .slice(0, 200_000)
    .split(/\r\n|[\n\r]/, LOOKED_AT)
    .filter((line) => /\S/.test(line))
    .map((line) => outsideLinks(line.trim().replace(/"(?:[^"]|"")*"/g, '""')));
  const having = (sign: string) => lines.filter((line) => line.includes(sign)).length;
  const [best] = (["\t", ";", ","] as const)
    .map((sign) => ({ sign, count: having(sign) }))
    .toSorted((a, b) => b.count - a.count);
  return best && best.count > 0 && best.count * 2 >= lines.length ? best.sign : null;
}

/** Links may carry both; the cell after a link begins behind the first delimiter that ends it. */
function outsideLinks(line: string): string {
  return line.replace(/(?:https?:\/\/|www\.)[^\s,;"]*/gi, "");
}
