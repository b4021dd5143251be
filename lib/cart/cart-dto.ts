import type { CartDto, CartLineDto } from "@/lib/contract/cart";
import { fen } from "@/lib/kernel/money";
import { groupDto } from "./group-dto";
import { lineDto } from "./line-dto";
import type { OfferNow } from "./known-offers";
import { merchantOf } from "./merchant-of";
import { judgeMerchant } from "./rules/judge";
import { knownOffers } from "./rule-offers";
import type { StoredCart } from "./store";

/** A cart as the shopper sees it. `mostSkus` is how many SKUs one order takes. */
export function cartDtoOf(
  cart: StoredCart | null,
  offers: ReadonlyMap<string, OfferNow>,
  mostSkus: number,
): CartDto {
  const lines = cart?.lines ?? [];
  const wanted = lines.filter(({ savedForLater }) => !savedForLater);
  const groups = Map.groupBy(wanted, (line) => merchantOf(line, offers).key);
  const merchants = [...groups.values()].map((own) =>
    groupDto(own, offers, cart?.notes ?? new Map(), mostSkus),
  );
  return {
    version: cart?.version ?? 0,
    merchants,
    saved: savedDtos(
      lines.filter(({ savedForLater }) => savedForLater),
      offers,
    ),
    lines: wanted.length,
    pieces: merchants.reduce((sum, { pieces }) => sum + pieces, 0),
    total: fen(merchants.reduce((sum, { total }) => sum + total.minor, 0)),
  };
}

/** Each by itself: what is put aside fills nobody's minimum. */
function savedDtos(
  lines: StoredCart["lines"],
  offers: ReadonlyMap<string, OfferNow>,
): CartLineDto[] {
  return lines.map((line) => {
    const known = knownOffers([line], offers);
    const verdict = judgeMerchant([line], known).lines.get(line.id);
    return lineDto(line, offers.get(line.offerKey), known, verdict, line.quantity);
  });
}
