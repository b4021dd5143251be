import type { Actor } from "@/lib/auth/actor";
import { addLines, type Adding } from "@/lib/cart/add-lines";
import { readCart } from "@/lib/cart/read-cart";
import type { CartDto } from "@/lib/contract/cart";
import type { OfferDto } from "@/lib/contract/offer";
import { skuKeysOf, type LiveCart } from "./live-cart";

type Somebody = Actor & { id: string };

let operations = 0;

export function linesOf({ merchants }: CartDto) {
  return merchants.flatMap(({ lines }) => lines);
}

export function wanted(offer: OfferDto, quantity: number, sku = 0) {
  const skuKey = skuKeysOf(offer)[sku] ?? "";
  return { ref: { market: offer.market, id: offer.id }, skuKey, quantity };
}

/** Filling and reading carts, of the given offers by their place. */
export function filling(cart: () => LiveCart, offers: () => readonly OfferDto[]) {
  const read = (actor: Somebody) => readCart(actor, "en", {}, cart().deps);

  function add(
    actor: Somebody,
    lines: Adding["lines"],
    operationId = `operation-${(operations += 1)}`,
  ) {
    return addLines(actor, { operationId, lines, language: "en" }, {}, cart().deps);
  }
  function offerAt(index: number): OfferDto {
    const offer = offers()[index];
    if (!offer) throw new Error("the sandbox has fewer offers than this test takes");
    return offer;
  }
  async function oneLine(actor: Somebody, quantity = 2) {
    await add(actor, [wanted(offerAt(0), quantity)]);
    const [line] = linesOf(await read(actor));
    if (!line) throw new Error("nothing was added");
    return line;
  }
  return { read, add, offerAt, oneLine };
}
