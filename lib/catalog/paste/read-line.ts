import type { Market } from "@/lib/kernel/offer-ref";
import { readBareIds } from "./bare-ids";
import { findLinks, type FoundLink } from "./find-links";
import { readLink } from "./read-link";
import { holdsShareCode, isBoilerplate, titleIn } from "./share-text";
import { unresolvable, type Reading } from "./types";

/** What the search takes at most. */
const LONGEST_KEYWORD = 200;

/**
 * Everything one line holds.
 * @param follows whether something was found before; then a line that only says how to use a share
 * text holds nothing
 */
export function readLine(line: string, market: Market, follows: boolean): Reading[] {
  const links = findLinks(line);
  if (links.length > 0)
    return distinct(links.map(readFound)).map((reading) => titled(reading, line));
  const ids = readBareIds(line, market);
  if (ids) return distinct(ids);
  if (holdsShareCode(line)) return [titled(unresolvable("share_code"), line)];
  return follows && isBoilerplate(line) ? [] : [readWords(line, null)];
}

function readFound({ text, longer }: FoundLink): Reading {
  const reading = readLink(text);
  const unsure = reading.kind === "unresolvable" && reading.reason === "no_product_in_link";
  const better = unsure && longer !== text ? readLink(longer) : reading;
  return better.kind === "keyword" ? readWords(better.text, better.market) : better;
}

function readWords(words: string, market: Market | null): Reading {
  const text = words.replace(/[\s\p{Cc}]+/gu, " ").trim();
  return text.length > LONGEST_KEYWORD
    ? unresolvable("too_long")
    : { kind: "keyword", text, market };
}

function titled(reading: Reading, line: string): Reading {
  return reading.kind === "unresolvable" ? { ...reading, title: titleIn(line) } : reading;
}

/** A share text may hold the same link twice. */
function distinct(readings: readonly Reading[]): Reading[] {
  const seen = new Map(readings.map((reading) => [JSON.stringify(reading), reading]));
  return [...seen.values()];
}
