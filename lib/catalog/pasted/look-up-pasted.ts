import type { Actor } from "@/lib/auth/actor";
import type { PastedDto, PastedEnd } from "@/lib/contract/pasted";
import type { Locale } from "@/lib/i18n/locales";
import { mapBounded } from "@/lib/kernel/map-bounded";
import type { Market } from "@/lib/kernel/offer-ref";
import type { OfferReading, PastedLine, Reading } from "../paste/types";
import type { Trace } from "../trace";
import { refsOf } from "./box-entry";
import { checkOrderable, type OrderableWord } from "./check-orderable";
import { findOffer, type FoundOffer } from "./find-offer";
import { cardOfOffer } from "./offer-card";

/** Details asked for at the same time; the budget of the process spreads them over its seconds. */
const AT_ONCE = 8;

/** Where a paste was made: in which market and language. */
type Asked = { market: Market; language: Locale };
type OfferLine = Extract<PastedLine, { kind: "offer" }>;

/**
 * Looks up every offer of a paste, several at a time; the other lines need no call. Anyone may. Each
 * line has its own end: one that nobody answered for says nothing about the others. The size of a
 * paste bounds the calls: `MOST_PASTED` things, two markets, one check.
 */
export async function lookUpPasted(
  actor: Actor,
  lines: readonly PastedLine[],
  asked: Asked,
  trace: Trace = {},
): Promise<PastedDto[]> {
  const offers = lines.filter((line): line is OfferLine => line.kind === "offer");
  const check = checkOrderable(actor, taobaoIds(offers), trace);
  const work = async (line: PastedLine): Promise<PastedDto> => {
    if (line.kind === "left_out") return { kind: "left_out", count: line.count };
    const where = { line: line.line, text: line.text };
    if (line.kind !== "offer") return { ...where, ...otherEnd(line, asked.market) };
    const found = await findOffer(actor, refsOf(line), asked.language, trace);
    return { ...where, ...offerEnd(line, found, await check, asked.language) };
  };
  const [answers] = await Promise.all([mapBounded(lines, AT_ONCE, work), check]);
  return answers;
}

/** How an offer that was looked for ends. */
function offerEnd(
  { ref, id, other }: OfferReading,
  found: FoundOffer,
  orderable: OrderableWord,
  language: Locale,
): PastedEnd {
  switch (found.kind) {
    case "found":
      return {
        kind: "found",
        card: cardOfOffer(found.offer, language),
        onSale: found.offer.onSale,
        elsewhere: found.ref.market !== ref.market,
        orderable: orderable(found.ref),
      };
    case "not_found":
      return { kind: "gone", market: ref.market, id, either: other !== null };
    case "unavailable": {
      const { upstreamRequestId } = found;
      return { kind: "unavailable", market: found.ref.market, upstreamRequestId };
    }
  }
}

/** How everything ends that needs no call. */
export function otherEnd(reading: Exclude<Reading, OfferReading>, market: Market): PastedEnd {
  switch (reading.kind) {
    case "shop": {
      const { by, value } = reading.shop;
      const sellerId = by === "seller_open_id" && reading.market === "1688" ? value : null;
      return { kind: "shop", market: reading.market, sellerId, name: value };
    }
    case "keyword":
      return { kind: "words", q: reading.text, market: reading.market ?? market };
    case "picture":
      return { kind: "picture", url: reading.url };
    case "unresolvable":
      return { kind: "unresolvable", reason: reading.reason, title: reading.title, market };
  }
}

function taobaoIds(offers: readonly OfferLine[]): string[] {
  const refs = offers.flatMap((line) => refsOf(line));
  return refs.flatMap(({ market, id }) => (market === "taobao" ? [id] : []));
}
