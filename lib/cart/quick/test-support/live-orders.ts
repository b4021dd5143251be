import { randomUUID } from "node:crypto";
import type { OfferDto } from "@/lib/contract/offer";
import { setLogLevel } from "@/lib/log/log";
import { readCart } from "../../read-cart";
import {
  buyableOffers,
  type newGuest,
  skuKeysOf,
  startLiveCart,
  type LiveCart,
} from "../../test-support/live-cart";
import { draftOfText } from "../draft/make-draft";
import { viewDraft } from "../draft/view-draft";
import { commitDraft } from "../order/commit-draft";

export type Guest = ReturnType<typeof newGuest>;

export const reader = (actor: Guest) => ({ actor, guestId: actor.id });

export type LiveOrders = {
  cart: LiveCart;
  /** The n-th of some offers with at least three SKUs, by the piece, more than twenty of each left. */
  offerAt(index: number): OfferDto;
  /** A row that can go into the cart as it is. */
  row(index: number, sku?: number, quantity?: number): string;
  draftOf(actor: Guest, ...rows: string[]): Promise<string>;
  view(actor: Guest, draft: string): ReturnType<typeof viewed>;
  commit(actor: Guest, draft: string, operationId?: string): ReturnType<typeof commitDraft>;
  /** What an actor's cart holds, by SKU. */
  quantities(actor: Guest): Promise<Record<string, number>>;
};

/** Quick order wired to a sandbox and a database of its own. */
export async function startLiveOrders(): Promise<LiveOrders> {
  setLogLevel("silent");
  const cart = await startLiveCart();
  const buyable = await buyableOffers(cart, "two_dimensions", 3);
  const offers = buyable.filter(
    ({ lotSize, skus }) => lotSize === 1 && skus.every(({ stock }) => !stock || stock > 20),
  );
  const offerAt = (index: number): OfferDto => {
    const offer = offers[index];
    if (!offer) throw new Error("the sandbox has fewer offers than this test takes");
    return offer;
  };
  return {
    cart,
    offerAt,
    row(index, sku = 0, quantity = offerAt(index).minOrderQuantity) {
      return `${offerAt(index).id}\t${skuKeysOf(offerAt(index))[sku]}\t${quantity}`;
    },
    async draftOf(actor, ...rows) {
      const made = await draftOfText(reader(actor), rows.join("\n"), cart.deps);
      if (!made.ok) throw new Error(made.error);
      return made.value.draft;
    },
    view: (actor, draft) => viewed(cart, actor, draft),
    commit: (actor, draft, operationId = randomUUID()) =>
      commitDraft(reader(actor), { draft, operationId, language: "en" }, {}, cart.deps),
    async quantities(actor) {
      const { merchants } = await readCart(actor, "en", {}, cart.deps);
      const lines = merchants.flatMap((merchant) => merchant.lines);
      return Object.fromEntries(lines.map(({ skuKey, quantity }) => [skuKey, quantity]));
    },
  };
}

async function viewed(cart: LiveCart, actor: Guest, draft: string) {
  const shown = { language: "en" as const, show: "all" as const, page: 1 };
  const read = await viewDraft(reader(actor), draft, shown, {}, cart.deps);
  if (!read) throw new Error("there is no such draft");
  return read;
}
