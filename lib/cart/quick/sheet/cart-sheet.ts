import { marketUrl } from "@/lib/catalog/offer-dto";
import type { CartDto } from "@/lib/contract/cart";
import type { Messages } from "@/lib/i18n/messages/messages";
import { offerPath, type OfferRef } from "@/lib/kernel/offer-ref";
import type { Sheet } from "./sheet";

/**
 * What a cart would order, as a sheet that this shop reads back: the first four columns are those of the
 * sample, the rest is for its reader. Lines saved for later are not in it. `origin` is the shop's own
 * address, for goods the marketplace has no link to.
 */
export function cartSheet(
  { merchants }: CartDto,
  words: Messages["quickOrder"]["sheet"],
  origin: string,
): Sheet {
  return {
    head: [
      ...[words.link, words.sku, words.quantity, words.note],
      ...[words.product, words.variant, words.merchant, words.unitPrice, words.subtotal],
    ],
    rows: merchants.flatMap(({ name, lines }) =>
      lines.map((line) => [
        linkTo({ market: line.market, id: line.productId }, origin),
        line.skuKey,
        line.quantity,
        "",
        line.title ?? line.originalTitle ?? "",
        line.variant.map(({ value }) => value).join(" / "),
        name ?? "",
        line.unitPrice ?? "",
        line.subtotal ?? "",
      ]),
    ),
  };
}

function linkTo(ref: OfferRef, origin: string): string {
  return marketUrl(ref) ?? `${origin}${offerPath(ref)}`;
}
