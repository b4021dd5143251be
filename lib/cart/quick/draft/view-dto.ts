import type { QuickDraftDto, QuickRowDto, QuickState } from "@/lib/contract/quick-order";
import { fen, times } from "@/lib/kernel/money";
import { QUICK_ROWS_A_PAGE } from "@/lib/kernel/quick-order-limits";
import { offerKeyText } from "@/lib/kernel/offer-ref";
import { pictureOf, variantOf } from "../../seen";
import { skuKeyOf } from "../../sku-key";
import type { CheckedRow } from "../check/settle-row";
import type { Draft } from "./drafts";

export type Shown = { show?: QuickDraftDto["show"] | undefined; page: number };

/** Variants offered at a row; an offer may have hundreds, and a page fifty rows. */
const MOST_CHOICES = 200;

/** One page of a checked draft. Unless asked, what needs somebody comes first, else everything. */
export function viewDto(
  { id, rows }: Draft,
  checked: readonly CheckedRow[],
  room: number,
  { show: asked, page }: Shown,
): QuickDraftDto {
  const byState = (state: QuickState) => checked.filter((row) => row.state === state).length;
  const ready = checked.filter(({ state }) => state === "ok");
  const problems = checked.filter(({ state }) => state !== "ok");
  const show = asked ?? (problems.length > 0 ? "problems" : "all");
  const shown = show === "all" ? checked : show === "ready" ? ready : problems;
  const pages = Math.max(1, Math.ceil(shown.length / QUICK_ROWS_A_PAGE));
  const at = Math.min(page, pages);
  return {
    draft: id,
    counts: {
      ok: ready.length,
      fixable: byState("fixable"),
      wrong: byState("wrong"),
      unanswered: byState("unanswered"),
      leftOut: rows.filter(({ dropped }) => dropped === true).length,
      done: rows.filter(({ order }) => order !== undefined).length,
    },
    ready: {
      lines: new Set(ready.map(lineKey)).size,
      pieces: ready.reduce((sum, { pieces }) => sum + (pieces ?? 0), 0),
      total: fen(ready.reduce((sum, row) => sum + (subtotal(row)?.minor ?? 0), 0)),
    },
    room,
    show,
    page: at,
    pages,
    rows: shown.slice((at - 1) * QUICK_ROWS_A_PAGE, at * QUICK_ROWS_A_PAGE).map(rowDto),
  };
}

/** Names the line of the cart a row becomes a part of. */
export function lineKey({ ref, skuKey }: CheckedRow): string {
  return `${ref ? offerKeyText(ref) : ""} ${skuKey ?? ""}`;
}

function rowDto(checked: CheckedRow): QuickRowDto {
  const { row, ref, offer, skuKey } = checked;
  const sku = offer?.skus.find((one) => skuKeyOf(offer.market, one) === skuKey);
  return {
    n: row.n,
    link: row.link,
    sku: row.sku,
    quantity: row.quantity,
    state: checked.state,
    reason: checked.reason,
    offer: ref &&
      offer && {
        market: ref.market,
        productId: ref.id,
        title: offer.title,
        imageUrl: pictureOf(offer, skuKey ?? ""),
      },
    skuKey,
    variant: offer && skuKey !== null ? variantWords(checked, skuKey) : [],
    pieces: checked.pieces,
    unitPrice: checked.unitPrice,
    subtotal: subtotal(checked),
    minimum: offer?.minOrderQuantity ?? null,
    lot: offer?.lotSize ?? null,
    stock: sku?.stock ?? (offer?.skus.length === 0 ? offer.stock : null),
    sameAs: checked.sameAs,
    nearest: checked.nearest,
    choices: checked.candidates.slice(0, MOST_CHOICES).map((key) => ({
      skuKey: key,
      variant: variantWords(checked, key),
      stock: offer?.skus.find((one) => skuKeyOf(offer.market, one) === key)?.stock ?? null,
    })),
  };
}

function variantWords({ offer }: CheckedRow, skuKey: string): string[] {
  return offer ? variantOf(offer, skuKey).map(({ value }) => value) : [];
}

function subtotal({ state, unitPrice, pieces }: CheckedRow): QuickRowDto["subtotal"] {
  return state === "ok" && unitPrice && pieces !== null ? times(unitPrice, pieces) : null;
}
