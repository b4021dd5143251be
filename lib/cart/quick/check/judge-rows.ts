import { orderableQuantity } from "@/lib/kernel/ladder";
import { LARGEST_QUANTITY, largestQuantity } from "@/lib/kernel/quantity";
import { offerKeyText } from "@/lib/kernel/offer-ref";
import { merchantKey } from "../../merchant-key";
import { termsOf } from "../../offer-terms";
import { judgeMerchant, type LineVerdict } from "../../rules/judge";
import type { KnownOffer, OfferTerms, WantedLine } from "../../rules/terms";
import type { CheckedRow } from "./settle-row";

/** Rows of one SKU, which become one line of the cart. */
type Line = { id: string; rows: CheckedRow[]; pieces: number; offerKey: string; skuKey: string };

/**
 * Judges rows that name a SKU and a number by the cart's own rules, all of one merchant together. Rows of
 * one SKU are one line; the later ones name the first. Other rows stay as they are.
 */
export function judgeRows(rows: readonly CheckedRow[]): CheckedRow[] {
  const lines = linesOf(rows);
  const terms = new Map<string, KnownOffer>();
  for (const {
    rows: [first],
    offerKey,
  } of lines)
    if (first?.offer && !terms.has(offerKey))
      terms.set(offerKey, { kind: "known", terms: { ...termsOf(first.offer), key: offerKey } });
  const judged = new Map<CheckedRow, CheckedRow>();
  for (const own of Map.groupBy(lines, sellerOf).values()) {
    const wanted = own.map(({ id, offerKey, skuKey, pieces }) => ({
      ...{ id, offerKey, skuKey },
      quantity: pieces,
    }));
    const verdicts = judgeMerchant(wanted, terms).lines;
    for (const line of own)
      for (const [row, after] of judgeLine(line, verdicts.get(line.id), terms, wanted))
        judged.set(row, after);
  }
  return rows.map((row) => judged.get(row) ?? row);
}

function linesOf(rows: readonly CheckedRow[]): Line[] {
  const lines = new Map<string, Line>();
  for (const row of rows) {
    if (row.state !== "ok" || !row.ref || row.skuKey === null || row.pieces === null) continue;
    const offerKey = offerKeyText(row.ref);
    const id = `${offerKey} ${row.skuKey}`;
    const line = lines.get(id) ?? { id, rows: [], pieces: 0, offerKey, skuKey: row.skuKey };
    line.rows.push(row);
    line.pieces += row.pieces;
    lines.set(id, line);
  }
  return [...lines.values()];
}

function sellerOf({ rows: [first] }: Line): string {
  if (!first?.ref || !first.offer) return "";
  const { market, id: productId } = first.ref;
  return merchantKey({ market, productId }, first.offer.seller.openId);
}

function judgeLine(
  line: Line,
  verdict: LineVerdict | undefined,
  offers: ReadonlyMap<string, KnownOffer>,
  merchant: readonly WantedLine[],
): [CheckedRow, CheckedRow][] {
  const [first] = line.rows;
  const offer = offers.get(line.offerKey);
  if (!first || !verdict || offer?.kind !== "known") return [];
  const total = nearestTotal(line, verdict.state, offer.terms, merchant);
  return line.rows.map((row) => {
    const { pieces } = row;
    const nearest = total === null || pieces === null ? null : total - (line.pieces - pieces);
    const fits = nearest !== null && nearest >= 1 && nearest <= LARGEST_QUANTITY;
    const after: CheckedRow = {
      ...row,
      ...stateOf(verdict.state, line),
      unitPrice: verdict.unitPrice,
      sameAs: row === first ? null : first.row.n,
      nearest: fits && nearest !== pieces ? nearest : null,
    };
    return [row, after];
  });
}

function stateOf(
  state: LineVerdict["state"],
  { pieces, skuKey, rows: [first] }: Line,
): Partial<CheckedRow> {
  switch (state) {
    case "ok":
    case "below_minimum":
      return pieces > LARGEST_QUANTITY
        ? { state: "fixable", reason: "too_many_pieces" }
        : { state: "ok", reason: state === "ok" ? null : state };
    case "not_whole_lots":
    case "above_stock":
      return { state: "fixable", reason: state };
    case "sold_out": {
      const others = first?.offer ? termsOf(first.offer).skus : [];
      const candidates = others.flatMap(({ key, stock }) =>
        key === skuKey || stock === 0 ? [] : [key],
      );
      return { state: "fixable", reason: "sold_out", candidates };
    }
    default:
      return { state: "wrong", reason: "not_for_sale" };
  }
}

/** The line's orderable quantity nearest to what is asked; null where there is none, or it is that. */
function nearestTotal(
  { pieces, offerKey, skuKey }: Line,
  state: LineVerdict["state"],
  terms: OfferTerms,
  merchant: readonly WantedLine[],
): number | null {
  const stock = terms.skus.find(({ key }) => key === skuKey)?.stock ?? null;
  const most = largestQuantity({ minimum: 1, lot: terms.lot, stock });
  if (most === null) return null;
  switch (state) {
    case "above_stock":
      return most;
    case "not_whole_lots":
      return Math.min(orderableQuantity(pieces, 1, terms.lot), most);
    case "below_minimum": {
      const others = merchant
        .filter((line) => line.offerKey === offerKey && line.skuKey !== skuKey)
        .reduce((sum, { quantity }) => sum + quantity, 0);
      const needed = orderableQuantity(Math.max(terms.minimum - others, pieces), 1, terms.lot);
      return needed <= most ? needed : null;
    }
    default:
      return pieces > LARGEST_QUANTITY ? most : null;
  }
}
