import type { CartLineDto, MerchantGroupDto, NextRungDto } from "@/lib/contract/cart";
import { fen } from "@/lib/kernel/money";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import type { OfferNow } from "./known-offers";
import { lineDto } from "./line-dto";
import { merchantOf } from "./merchant-of";
import { knownOffers } from "./rule-offers";
import { isDead, judgeMerchant } from "./rules/judge";
import { nextRung } from "./rules/next-rung";
import { makeOrderable } from "./rules/orderable/make-orderable";
import { splitOrders } from "./rules/split-orders";
import type { KnownOffer } from "./rules/terms";
import type { StoredLine } from "./stored-line";

/** The lines of one merchant, at least one, judged together. */
export function groupDto(
  lines: readonly StoredLine[],
  offers: ReadonlyMap<string, OfferNow>,
  notes: ReadonlyMap<string, string>,
  mostSkus: number,
): MerchantGroupDto {
  const [first] = lines;
  if (!first) throw new Error("A merchant without goods has no place in a cart.");
  const known = knownOffers(lines, offers);
  const verdict = judgeMerchant(lines, known);
  const stateOf = (line: StoredLine) => verdict.lines.get(line.id)?.state ?? "unavailable";
  const alive = lines.filter((line) => !isDead(stateOf(line)));
  const pieces = Map.groupBy(alive, ({ offerKey }) => offerKey);
  const piecesOf = (key: string) =>
    (pieces.get(key) ?? []).reduce((sum, { quantity }) => sum + quantity, 0);
  const dtos = lines.map((line) =>
    lineDto(
      line,
      offers.get(line.offerKey),
      known,
      verdict.lines.get(line.id),
      piecesOf(line.offerKey),
    ),
  );
  const state = groupState(dtos);
  const merchant = merchantOf(first, offers);
  return {
    ...merchant,
    state,
    lines: dtos,
    note: notes.get(merchant.key) ?? "",
    total: fen(dtos.reduce((sum, { subtotal }) => sum + (subtotal?.minor ?? 0), 0)),
    pieces: alive.reduce((sum, { quantity }) => sum + quantity, 0),
    orders: splitOrders(alive, mostSkus).length,
    mixedBatch: verdict.mix,
    suggestion: state === "needs_change" ? makeOrderable(lines, known, verdict) : null,
    nextRungs: [...pieces].flatMap(([key, own]) => rungDto(known.get(key), own)),
  };
}

function groupState(lines: readonly CartLineDto[]): MerchantGroupDto["state"] {
  const states = lines.map(({ state }) => state).filter((state) => !isDead(state));
  if (states.length === 0) return "nothing_orderable";
  if (states.includes("unavailable")) return "unavailable";
  return states.every((state) => state === "ok") ? "orderable" : "needs_change";
}

/** The pieces would go to one line: the one with the most room. */
function rungDto(offer: KnownOffer | undefined, lines: readonly StoredLine[]): NextRungDto[] {
  if (offer?.kind !== "known") return [];
  const roomy = lines
    .map((line) => {
      const stock = offer.terms.skus.find(({ key }) => key === line.skuKey)?.stock ?? null;
      return { line, room: Math.min(stock ?? LARGEST_QUANTITY, LARGEST_QUANTITY) - line.quantity };
    })
    .reduce((best, next) => (next.room > best.room ? next : best));
  const pieces = lines.reduce((sum, { quantity }) => sum + quantity, 0);
  const rung = nextRung(offer.terms, pieces, roomy.room);
  return rung ? [{ lineId: roomy.line.id, ...rung }] : [];
}
