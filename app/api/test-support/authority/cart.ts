import { eq } from "drizzle-orm";
import { addLines } from "@/lib/cart/add-lines";
import type { CART_ROUTES } from "@/lib/contract/routes/cart";
import { cartLines } from "@/lib/db/schema/cart-lines";
import { carts } from "@/lib/db/schema/carts";
import { randomId } from "@/lib/kernel/random-id";
import type { AuthorityWorld, Somebody } from "../authority-world";
import { offer } from "./catalog";
import type { Fixture, Params } from "./fixture";

export async function cartLine({ db, line }: AuthorityWorld, { actor }: Somebody): Promise<Params> {
  const { market, productId, ...wanted } = line;
  const lines = [{ ref: { market, id: productId }, ...wanted }];
  const added = await addLines(actor, { operationId: randomId(), lines, language: "en" });
  if (!added.ok) throw new Error(added.error.kind);
  const [row] = await db
    .select({ id: cartLines.id })
    .from(cartLines)
    .innerJoin(carts, eq(carts.id, cartLines.cartId))
    .where(eq(carts.userId, actor.id));
  return { lineId: row?.id ?? "" };
}

export const CART_FIXTURES: Record<keyof typeof CART_ROUTES, Fixture> = {
  getCart: {},
  getCartSummary: {},
  addCartLines: { body: ({ line }) => ({ operationId: randomId(), lines: [line] }) },
  addFromProduct: {
    params: offer,
    query: () => `operationId=${randomId()}`,
    body: { quantity: "2" },
  },
  setCartQuantity: { thingOf: cartLine, body: { quantity: 3 } },
  saveCartLine: { thingOf: cartLine, body: { saved: true } },
  getLineChoices: { thingOf: cartLine },
  setCartFallback: { thingOf: cartLine, body: { otherwise: "ask_me" } },
  removeCartLines: { body: { lines: [randomId()] } },
  restoreCartLines: { body: { removalId: randomId() } },
  setCartNote: { body: { merchantKey: "1688/nobody", note: "Hello" } },
  applyCartSuggestion: {
    body: { merchantKey: "1688/nobody", changes: [{ lineId: randomId(), from: 1, to: 2 }] },
  },
};
