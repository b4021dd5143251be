import type { OfferDto } from "@/lib/contract/offer";
import { LARGEST_QUANTITY } from "@/lib/kernel/quantity";
import { chosenSku } from "@/lib/kernel/sku-choice";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import { offerShape } from "./offer-shape";
import type { CartRefusal } from "./refusal";
import { NO_SKU, skuKeyOf } from "./sku-key";

type Fields = Readonly<Record<string, string>>;
type Wanted = { skuKey: string; quantity: number };

/** `quantities[…]` with the SKU's key between the brackets. */
const MANY = /^quantities\[([A-Za-z0-9_-]{0,64})\]$/;

/**
 * What a product page's form asks for. Either many SKUs at once, each by its key with a number of pieces
 * where one is wanted; or one, by the places of its values (`o1`, `o2`, …), with `shape` to tell that
 * they are still the same places.
 */
export function wantedOfForm(
  offer: OfferDto,
  shape: string,
  fields: Fields,
): Result<Wanted[], CartRefusal> {
  const many = Object.entries(fields).flatMap(([field, text]) => {
    const [, skuKey] = MANY.exec(field) ?? [];
    return skuKey === undefined ? [] : [{ field, skuKey, text: text.trim() }];
  });
  return many.length > 0 ? wantedMany(many) : wantedOne(offer, shape, fields);
}

function wantedMany(
  many: readonly { field: string; skuKey: string; text: string }[],
): Result<Wanted[], CartRefusal> {
  const wanted: Wanted[] = [];
  for (const { field, skuKey, text } of many) {
    if (text === "" || text === "0") continue;
    const quantity = piecesOf(text);
    if (quantity === null) return refuse({ kind: "invalid", reason: "bad_quantity", field });
    wanted.push({ skuKey, quantity });
  }
  const [first] = many;
  return wanted.length === 0
    ? refuse({ kind: "invalid", reason: "nothing_chosen", field: first?.field ?? "quantities" })
    : succeed(wanted);
}

function wantedOne(offer: OfferDto, shape: string, fields: Fields): Result<Wanted[], CartRefusal> {
  const quantity = piecesOf((fields["quantity"] ?? "").trim());
  if (quantity === null)
    return refuse({ kind: "invalid", reason: "bad_quantity", field: "quantity" });
  if (offer.skus.length === 0) return succeed([{ skuKey: NO_SKU, quantity }]);
  const names = offer.options.map((_, option) => `o${option + 1}`);
  const open = names.find((name) => !/^\d{1,6}$/.test(fields[name] ?? ""));
  if (open !== undefined) return refuse({ kind: "invalid", reason: "choose_variant", field: open });
  if (shape !== offerShape(offer))
    return refuse({ kind: "changed_since", reason: "offer_changed" });
  const sku = chosenSku(
    offer.skus,
    names.map((name) => Number(fields[name])),
  );
  const skuKey = sku && skuKeyOf(offer.market, sku);
  return skuKey
    ? succeed([{ skuKey, quantity }])
    : refuse({ kind: "refused", reason: "sku_gone", index: 0 });
}

function piecesOf(text: string): number | null {
  const pieces = /^\d{1,7}$/.test(text) ? Number(text) : 0;
  return pieces >= 1 && pieces <= LARGEST_QUANTITY ? pieces : null;
}
