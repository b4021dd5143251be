import { cartDtoOf } from "@/lib/cart/cart-dto";
import type { OfferNow } from "@/lib/cart/known-offers";
import { isDead } from "@/lib/cart/rules/judge";
import { splitOrders } from "@/lib/cart/rules/split-orders";
import { skuKeyOf } from "@/lib/cart/sku-key";
import type { StoredCart } from "@/lib/cart/store";
import type { StoredLine } from "@/lib/cart/stored-line";
import type { CartLineDto } from "@/lib/contract/cart";
import type { OfferDto } from "@/lib/contract/offer";
import type { Money } from "@/lib/kernel/money";
import { offerKeyText } from "@/lib/kernel/offer-ref";
import { lineChanges, type ComparedLine } from "./line-changes";
import type { AskedOrder, QuoteLine } from "./quote-body";

/** An order to ask the marketplace about, and how its lines compare with what was seen. */
export type PlannedOrder = Omit<AskedOrder, "outcome" | "freightBefore"> & {
  /** By the lines' ids. */
  compared: ReadonlyMap<string, ComparedLine>;
};

/** The lines of one merchant, as the cart keeps them. */
export type MerchantGoods = Pick<StoredCart, "id" | "version" | "notes"> & { lines: StoredLine[] };

/**
 * The orders that a merchant's lines become: those that can be had, parted where there are too many for
 * one order. Lines that can't be had at all stay with the first one, out of its cost. Without a word on
 * its offer a line is taken as it was seen.
 */
export function planOrders(
  goods: MerchantGoods,
  offers: ReadonlyMap<string, OfferNow>,
  mostSkus: number,
): PlannedOrder[] {
  const stored = new Map(goods.lines.map((line) => [line.id, line]));
  return cartDtoOf(goods, offers, mostSkus).merchants.flatMap((group) => {
    const alive = group.lines.filter(({ state }) => !isDead(state));
    const dead = group.lines.filter(({ state }) => isDead(state));
    const keyed = alive.map((line) => ({ line, offerKey: stored.get(line.id)?.offerKey ?? "" }));
    const parts = alive.length === 0 ? [[]] : splitOrders(keyed, mostSkus);
    return parts.map((part, place) => {
      const lines = part.map(({ line }) => line);
      const left = place === 0 ? dead : [];
      const toLine = (line: CartLineDto) => plannedLine(line, offerOf(line, offers));
      return {
        key: [...lines, ...left][0]?.id ?? group.key,
        merchantKey: group.key,
        market: group.market,
        sellerOpenId: group.openId,
        sellerName: group.name,
        note: group.note,
        lines: lines.map(toLine),
        leftOut: left.map(toLine),
        compared: new Map(lines.map((line) => [line.id, comparedLine(line)])),
      };
    });
  });
}

/** The merchant's lines with the last word on their prices, and what changed. */
export function settledLines(
  { lines, compared }: Pick<PlannedOrder, "lines" | "compared">,
  told: readonly { unitPrice: Money | null }[],
): QuoteLine[] {
  return lines.map((line, place) => {
    const unitPrice = told[place]?.unitPrice ?? line.unitPrice;
    const comparison = compared.get(line.lineId);
    const changes = comparison ? lineChanges({ ...comparison, now: unitPrice }) : line.changes;
    return { ...line, unitPrice, changes };
  });
}

function comparedLine(line: CartLineDto): ComparedLine {
  return {
    quantity: line.quantity,
    seen: line.priceSeen ?? line.unitPrice,
    now: line.unitPrice,
    state: line.state,
    minimum: line.minimum,
    lot: line.lot,
    stock: line.stock,
  };
}

function plannedLine(line: CartLineDto, offer: OfferDto | null): QuoteLine {
  const sku = offer?.skus.find((one) => skuKeyOf(offer.market, one) === line.skuKey);
  return {
    lineId: line.id,
    productId: line.productId,
    skuKey: line.skuKey,
    buyId: offer?.buyId ?? null,
    skuBuyId: sku?.buyId ?? null,
    quantity: line.quantity,
    title: line.title,
    originalTitle: line.originalTitle,
    variant: line.variant,
    imageUrl: line.imageUrl,
    unitPrice: line.unitPrice,
    changes: lineChanges(comparedLine(line)),
    fallback: line.fallback,
    weightGrams: sku?.weightGrams ?? offer?.weightGrams ?? null,
    size: offer?.size ?? null,
  };
}

function offerOf(
  { market, productId }: CartLineDto,
  offers: ReadonlyMap<string, OfferNow>,
): OfferDto | null {
  const now = offers.get(offerKeyText({ market, id: productId }));
  return now && now.kind !== "gone" ? now.offer : null;
}
