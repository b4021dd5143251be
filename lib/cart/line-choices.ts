import type { Actor } from "@/lib/auth/actor";
import { getOffer } from "@/lib/catalog/get-offer";
import type { Trace } from "@/lib/catalog/trace";
import type { LineChoicesDto } from "@/lib/contract/cart";
import type { Locale } from "@/lib/i18n/locales";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { cartDeps, type CartDeps } from "./deps";
import { ownerOf } from "./owner";
import type { CartRefusal } from "./refusal";
import { variantOf } from "./seen";
import { skuKeyOf } from "./sku-key";
import { readStoredCart } from "./store";

/**
 * A line of the actor's cart with the other variants of its offer, to fall back on. None while the
 * marketplace does not answer or the offer is gone: what was chosen before stays as it is.
 */
export async function readLineChoices(
  actor: Actor,
  lineId: string,
  language: Locale,
  trace: Trace = {},
  { db }: Pick<CartDeps, "db"> = cartDeps(),
): Promise<Result<LineChoicesDto, CartRefusal>> {
  const owner = ownerOf(actor);
  const cart = owner && (await readStoredCart(db, owner));
  const line = cart?.lines.find(({ id }) => id === lineId);
  if (!line) return refuse({ kind: "not_here" });
  const found = await getOffer(actor, { market: line.market, id: line.productId }, language, trace);
  const offer = found.kind === "found" ? found.value : null;
  const skus = (offer?.skus ?? []).flatMap((sku) => {
    const skuKey = offer && skuKeyOf(offer.market, sku);
    if (!offer || !skuKey || skuKey === line.skuKey) return [];
    const variant = variantOf(offer, skuKey).map(({ value }) => value);
    return [{ skuKey, variant, unitPrice: sku.unitPrice, stock: sku.stock }];
  });
  return succeed({ lineId, quantity: line.quantity, fallback: line.fallback, skus });
}
