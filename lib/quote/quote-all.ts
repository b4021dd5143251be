import type { AskedOrder } from "./quote-body";
import { answers, askedOrder, planMerchant, quoteMerchant, type Means } from "./quote-merchant";
import type { MerchantGoods } from "./plan-orders";

/**
 * Every merchant's orders, each promise kept as soon as its merchant's answer is there. `together`: all
 * merchants' orders go out in one question, so that none is answered before it is.
 */
export function quoteAll(
  merchants: readonly MerchantGoods[],
  means: Means & { together: boolean },
): Promise<AskedOrder[]>[] {
  if (!means.together) return merchants.map((goods) => quoteMerchant(goods, means));
  const plans = merchants.map((goods) => planMerchant(goods, means));
  const all = Promise.all(plans).then(async (planned) => {
    const orders = planned.flat();
    const told = await answers(orders, means);
    return new Map(orders.map((order, place) => [order, told[place] ?? null]));
  });
  return plans.map(async (plan) => {
    const [orders, told] = await Promise.all([plan, all]);
    return orders.map((order) => askedOrder(order, told.get(order) ?? null, means.former));
  });
}
