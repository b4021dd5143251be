import type { CartLineDto } from "@/lib/contract/cart";
import { unitPriceAt } from "@/lib/kernel/ladder";
import type { Money } from "@/lib/kernel/money";
import type { OfferNow } from "./known-offers";
import { type LineVerdict } from "./rules/judge";
import type { KnownOffer } from "./rules/terms";
import { pictureOf, variantOf, type Seen } from "./seen";
import { skuKeyOf } from "./sku-key";
import type { StoredLine } from "./stored-line";

/** A line as the shopper sees it. `pieces` are those of the whole offer in the cart. */
export function lineDto(
  line: StoredLine,
  now: OfferNow | undefined,
  known: ReadonlyMap<string, KnownOffer>,
  verdict: LineVerdict | undefined,
  pieces: number,
): CartLineDto {
  const { seen } = line;
  const offer = now && now.kind !== "gone" ? now.offer : null;
  const sku = offer?.skus.find((one) => skuKeyOf(offer.market, one) === line.skuKey);
  const there = offer !== null && (sku !== undefined || offer.skus.length === 0);
  const rules = known.get(line.offerKey);
  const terms = rules && rules.kind !== "gone" ? rules.terms : null;
  const unitPrice = verdict?.unitPrice ?? null;
  return {
    id: line.id,
    market: line.market,
    productId: line.productId,
    skuKey: line.skuKey,
    title: offer?.title ?? seen.title,
    originalTitle: offer?.originalTitle ?? seen.originalTitle,
    variant: there ? variantOf(offer, line.skuKey) : seen.variant,
    imageUrl: (there ? pictureOf(offer, line.skuKey) : null) ?? seen.imageUrl,
    quantity: line.quantity,
    savedForLater: line.savedForLater,
    state: verdict?.state ?? "unavailable",
    unitPrice,
    priceSeen: priceSeen(seen, pieces, unitPrice),
    subtotal: verdict?.subtotal ?? null,
    minimum: terms?.minimum ?? seen.minOrderQuantity,
    lot: terms?.lot ?? seen.lot,
    stock: there ? (sku ? sku.stock : offer.stock) : null,
    fallback: line.fallback,
  };
}

/** A change of the quantity alone is no change of price: both are read at the same number of pieces. */
function priceSeen(seen: Seen, pieces: number, now: Money | null): Money | null {
  const then = seen.ladder ? unitPriceAt(seen.ladder, Math.max(pieces, 1)) : seen.unitPrice;
  return then && now && then.minor !== now.minor ? then : null;
}
