import { offersNow, type OfferNow } from "@/lib/cart/known-offers";
import { peekOffer } from "@/lib/catalog/peek-offer";
import { isDeepStrictEqual } from "node:util";
import type { AskMarket } from "./ask-market";
import type { Asking } from "./deps";
import type { FormerWord } from "./former-word";
import type { OrderOutcome } from "./order-outcome";
import { planOrders, settledLines, type MerchantGoods, type PlannedOrder } from "./plan-orders";
import type { AskedOrder } from "./quote-body";

export type Means = {
  asking: Asking;
  ask: AskMarket;
  former: FormerWord;
  mostSkus: number;
};

/**
 * One merchant's orders with the marketplace's word on each. Where the offers are not in memory the
 * marketplace is asked about the orders at once, as the cart knows them, while the offers are read: only
 * if those say something else is it asked again.
 */
export async function quoteMerchant(goods: MerchantGoods, means: Means): Promise<AskedOrder[]> {
  const refs = goods.lines.map(({ market, productId }) => ({ market, id: productId }));
  const { actor, language, trace } = means.asking;
  const reading = offersNow(actor, refs, language, trace);
  const known = refs.every((ref) => peekOffer(ref, language).kind !== "unknown");
  // Taobao's names for an order come with the offers.
  const waits = known || goods.lines.some(({ market }) => market === "taobao");
  const early = waits ? null : askedEarly(planOrders(goods, new Map(), means.mostSkus), means);
  const plan = planOrders(goods, await reading, means.mostSkus);
  const outcomes = await (early && sameQuestion(early.plan, plan)
    ? early.outcomes
    : answers(plan, means));
  return plan.map((order, place) => askedOrder(order, outcomes[place] ?? null, means.former));
}

/** The same where all orders of a market are asked in one call: first what is to be asked, then the word. */
export async function planMerchant(
  goods: MerchantGoods,
  { asking: { actor, language, trace }, mostSkus }: Pick<Means, "asking" | "mostSkus">,
): Promise<PlannedOrder[]> {
  const refs = goods.lines.map(({ market, productId }) => ({ market, id: productId }));
  const offers: ReadonlyMap<string, OfferNow> = await offersNow(actor, refs, language, trace);
  return planOrders(goods, offers, mostSkus);
}

/** What is known already is not asked again; an order without lines has nothing to ask. */
export async function answers(
  plan: readonly PlannedOrder[],
  { ask, former }: Pick<Means, "ask" | "former">,
): Promise<(OrderOutcome | null)[]> {
  const open = plan.filter((order) => order.lines.length > 0 && former.outcomeOf(order) === null);
  const told = open.length === 0 ? [] : await ask(open);
  const fresh = new Map(open.map((order, place) => [order, told[place] ?? null]));
  return plan.map((order) => fresh.get(order) ?? former.outcomeOf(order));
}

/** An order with its outcome, its lines' last prices, and freight that is not what it was. */
export function askedOrder(
  { compared, ...order }: PlannedOrder,
  outcome: OrderOutcome | null,
  former: FormerWord,
): AskedOrder {
  const told = outcome?.kind === "quoted" ? outcome.lines : [];
  const before = former.freightOf(order);
  const freight = outcome?.kind === "quoted" ? outcome.amounts.freight : null;
  const moved = before !== null && freight !== null && before.minor !== freight.minor;
  return {
    ...order,
    lines: settledLines({ lines: order.lines, compared }, told),
    outcome: order.lines.length === 0 ? null : outcome,
    freightBefore: moved ? before : null,
  };
}

function askedEarly(plan: PlannedOrder[], means: Means) {
  return { plan, outcomes: answers(plan, means) };
}

function sameQuestion(a: readonly PlannedOrder[], b: readonly PlannedOrder[]): boolean {
  return isDeepStrictEqual(a.map(question), b.map(question));
}

function question({ sellerOpenId, lines }: PlannedOrder) {
  return {
    sellerOpenId,
    lines: lines.map(({ productId, skuKey, quantity }) => [productId, skuKey, quantity]),
  };
}
