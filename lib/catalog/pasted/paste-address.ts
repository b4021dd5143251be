import type { Market } from "@/lib/kernel/offer-ref";
import { marketUrl } from "../offer-dto";
import { NEWLINE, readPaste } from "../paste/read-paste";
import type { PastedLine, Reading } from "../paste/types";

/** Proxies take request lines of 8 KB; the rest of the address needs little. */
const LONGEST_QUERY = 6000;

/**
 * The address of the page that shows a paste, short enough to be one. Links to goods are written in
 * their shortest form; what does not fit is counted as left out, and the page says so. One thing
 * alone goes the way of the search box.
 */
export function pasteAddress(text: string, market: Market): string {
  const found = readPaste(text, market);
  const leftOut = found.flatMap((line) => (line.kind === "left_out" ? [line.count] : []))[0] ?? 0;
  const lines = shortLines(text, found);
  const fitting = lines.filter((_, index) => fits(lines.slice(0, index + 1), market));
  const cut = lines.slice(fitting.length).length;
  if (found.length === 1 && fitting.length === 1)
    return `/search?${query("q", fitting, market, 0)}`;
  return `/search/paste?${query("text", fitting, market, leftOut + cut)}`;
}

function fits(lines: readonly string[], market: Market): boolean {
  return query("text", lines, market, 0).length <= LONGEST_QUERY;
}

function query(name: string, lines: readonly string[], market: Market, more: number): string {
  const search = new URLSearchParams({ [name]: lines.join("\n") });
  if (market !== "1688") search.set("market", market);
  if (more > 0) search.set("more", String(more));
  return search.toString();
}

/** The lines that hold something, each as short as it can be read back from. */
function shortLines(text: string, found: readonly PastedLine[]): string[] {
  const raw = text.split(NEWLINE);
  const numbers = [...new Set(found.flatMap((line) => (line.line > 0 ? [line.line] : [])))];
  return numbers.flatMap((number) => {
    const here = found.filter(({ line, kind }) => line === number && kind !== "left_out");
    if (here.length === 0) return [];
    const short = here.map(shortForm);
    return [short.includes(null) ? (raw[number - 1] ?? "").trim() : short.join(" ")];
  });
}

/** A link to goods as the marketplace itself writes it. Null for what stays as it was pasted. */
function shortForm(reading: PastedLine | Reading): string | null {
  if (reading.kind !== "offer") return null;
  if (reading.other !== null) return reading.ref.id;
  const { market, id } = reading.ref;
  const url = marketUrl(reading.ref) ?? `/products/${market}/${id}`;
  return reading.skuId === null
    ? url
    : `${url}${url.includes("?") ? "&" : "?"}skuId=${reading.skuId}`;
}
