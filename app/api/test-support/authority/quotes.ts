import { addLines } from "@/lib/cart/add-lines";
import { readCart } from "@/lib/cart/read-cart";
import { skuKeyOf } from "@/lib/cart/sku-key";
import { getOffer } from "@/lib/catalog/get-offer";
import type { QUOTE_ROUTES } from "@/lib/contract/routes/quotes";
import { systemClock } from "@/lib/kernel/clock";
import { randomId } from "@/lib/kernel/random-id";
import { writeOperatorSetting } from "@/lib/operator/settings";
import { makeQuote } from "@/lib/quote/make-quote";
import type { AuthorityWorld, Somebody } from "../authority-world";
import type { Fixture } from "./fixture";

const WAREHOUSE = {
  id: "gz",
  name: "Guangzhou",
  fullName: "仓库",
  phone: "13800000000",
  province: "广东省",
  city: "广州市",
  district: "白云区",
  street: "石井街道 1 号",
  postCode: "510000",
};

const depsOf = ({ db }: AuthorityWorld) => ({ db, clock: systemClock, orderSkus: 50 });

/** Two lines in somebody's cart; answers the first. */
async function twoLines(world: AuthorityWorld, owner: Somebody): Promise<string> {
  const found = await getOffer(owner.actor, { market: "1688", id: world.offerId }, "en");
  if (found.kind !== "found") throw new Error(found.kind);
  const { value: offer } = found;
  const keys = offer.skus
    .filter(({ stock }) => stock !== 0)
    .flatMap((sku) => skuKeyOf(offer.market, sku) ?? []);
  const lines = keys.slice(0, 2).map((skuKey) => ({
    ref: { market: offer.market, id: offer.id },
    skuKey,
    quantity: offer.minOrderQuantity * offer.lotSize,
  }));
  const adding = { operationId: randomId(), lines, language: "en" as const };
  const added = await addLines(owner.actor, adding, {}, depsOf(world));
  if (!added.ok || lines.length < 2) throw new Error("no two lines");
  const cart = await readCart(owner.actor, "en", {}, depsOf(world));
  return cart.merchants[0]?.lines[0]?.id ?? "";
}

/** The line of the last quote made here that may be left out. */
const droppable = { lineId: "" };

/** A quote of somebody's cart. */
export async function quote(world: AuthorityWorld, owner: Somebody): Promise<{ quoteId: string }> {
  await writeOperatorSetting(world.people.admin.actor, depsOf(world), "warehouses", [WAREHOUSE]);
  droppable.lineId = await twoLines(world, owner);
  const asking = { actor: owner.actor, language: "en" as const, trace: {} };
  const wish = { retry: { kind: "none" as const }, country: undefined };
  const made = await makeQuote(asking, wish, depsOf(world));
  if (!made.ok) throw new Error(made.error);
  return { quoteId: made.value.id };
}

export const QUOTE_FIXTURES: Record<keyof typeof QUOTE_ROUTES, Fixture> = {
  makeQuote: {},
  getQuote: { thingOf: quote },
  acceptQuoteChanges: { thingOf: quote },
  dropFromQuote: { thingOf: quote, body: () => ({ lineId: droppable.lineId }) },
  retryQuote: { thingOf: quote },
};
