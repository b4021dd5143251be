import type { Market } from "@/lib/kernel/offer-ref";
import { readLine } from "./read-line";
import { unresolvable, type PastedLine } from "./types";

/** How many things are read out of one paste; the rest is counted and said. */
export const MOST_PASTED = 50;
/** Longer lines are no link and no search. */
export const LONGEST_LINE = 4096;
const SHOWN = 120;

export const NEWLINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/g;
/** Marks without a glyph that chat programs slip into text, and such that turn its direction. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/**
 * Reads whatever was put into the one search box: links to goods and shops of 1688, Taobao, Tmall and
 * this shop, share texts, wrapped links, bare ids, links to pictures, plain words; one or many.
 * Pure, never throws, linear in the input. An empty paste gives an empty list.
 * @param market the market a bare id is tried in first
 */
export function readPaste(text: string, market: Market = "1688"): PastedLine[] {
  const found: PastedLine[] = [];
  let leftOut = 0;
  let line = 0;
  for (const raw of lines(text)) {
    line += 1;
    if (found.length >= MOST_PASTED) {
      if (/\S/.test(raw)) leftOut += 1;
      continue;
    }
    const readings =
      raw.length > LONGEST_LINE
        ? [unresolvable("too_long")]
        : readTidied(raw, market, found.length > 0);
    const room = MOST_PASTED - found.length;
    leftOut += Math.max(0, readings.length - room);
    for (const reading of readings.slice(0, room))
      found.push({ line, text: shown(raw), ...reading });
  }
  if (leftOut > 0) found.push({ line, text: "", kind: "left_out", count: leftOut });
  return found;
}

function readTidied(raw: string, market: Market, follows: boolean): ReturnType<typeof readLine> {
  // NFKC turns the full-width letters, digits and colons of Chinese keyboards into plain ones.
  const tidy = raw.normalize("NFKC").replace(INVISIBLE, "").trim();
  return tidy === "" ? [] : readLine(tidy, market, follows);
}

function shown(raw: string): string {
  const start = raw
    .slice(0, 4 * SHOWN)
    .replace(INVISIBLE, "")
    .trim();
  const characters = [...start];
  return characters.length > SHOWN || raw.length > 4 * SHOWN
    ? `${characters.slice(0, SHOWN).join("")}…`
    : start;
}

function* lines(text: string): Generator<string> {
  let start = 0;
  for (const match of text.matchAll(NEWLINE)) {
    yield text.slice(start, match.index);
    start = match.index + match[0].length;
  }
  yield text.slice(start);
}
