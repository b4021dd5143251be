import { setImmediate as turn } from "node:timers/promises";
import type { Actor } from "@/lib/auth/actor";
import { refsOf } from "@/lib/catalog/pasted/box-entry";
import type { Trace } from "@/lib/catalog/trace";
import type { OfferDto } from "@/lib/contract/offer";
import type { Locale } from "@/lib/i18n/locales";
import type { Clock } from "@/lib/kernel/clock";
import { isOpen, type DraftRow } from "../draft/draft-row";
import { judgeRows } from "./judge-rows";
import { linkOf, type LinkRead } from "./link-of";
import { offersWithin, placesKey, type FoundWithin, type Places } from "./offers-within";
import { settleRow, type CheckedRow } from "./settle-row";
import { skuFinder, type SkuAnswer } from "./sku-finder";

/** Rows worked on before everybody else gets a turn: some milliseconds' worth. */
const AT_A_TIME = 250;

export type Checking = { language: Locale; withinMs: number };

/**
 * Holds the open rows of a draft against the catalogue and the cart's rules; nothing is changed. One call
 * per offer at most, and only for so long: rows whose offer there was no time for are `unanswered`.
 */
export async function checkRows(
  actor: Actor,
  rows: readonly DraftRow[],
  checking: Checking,
  trace: Trace,
  clock: Clock,
): Promise<CheckedRow[]> {
  const open = rows.filter(isOpen);
  const links = await readLinks(open);
  const asked = new Map<string, Places>();
  for (const link of links.values()) {
    const places = placesOf(link);
    if (places) asked.set(placesKey(places), places);
  }
  const found = await offersWithin(actor, asked, checking, trace, clock);
  const skuOf = rememberingFinders();
  const settled: CheckedRow[] = [];
  for (const [index, row] of open.entries()) {
    if (index % AT_A_TIME === AT_A_TIME - 1) await turn();
    const link = links.get(row.link) ?? linkOf(row.link);
    settled.push(settleRow(row, { link, found: foundFor(link, found), skuOf }));
  }
  await turn();
  return judgeRows(settled);
}

/** Each distinct link is read once. */
async function readLinks(rows: readonly DraftRow[]): Promise<Map<string, LinkRead>> {
  const links = new Map<string, LinkRead>();
  for (const { link } of rows) {
    if (links.has(link)) continue;
    links.set(link, linkOf(link));
    if (links.size % AT_A_TIME === 0) await turn();
  }
  return links;
}

function placesOf(link: LinkRead): Places | null {
  return link.kind === "offer" ? refsOf(link.reading) : null;
}

function foundFor(
  link: LinkRead,
  found: ReadonlyMap<string, FoundWithin>,
): FoundWithin | undefined {
  const places = placesOf(link);
  return places ? found.get(placesKey(places)) : undefined;
}

function rememberingFinders(): (offer: OfferDto, text: string, ofLink: string | null) => SkuAnswer {
  const finders = new Map<OfferDto, ReturnType<typeof skuFinder>>();
  return (offer, text, ofLink) => {
    const finder = finders.get(offer) ?? skuFinder(offer);
    finders.set(offer, finder);
    return finder(text, ofLink);
  };
}
