import { apportion } from "@/lib/kernel/apportion";
import { fen, type Money } from "@/lib/kernel/money";
import { serviceFees, type FeeRule } from "@/lib/pricing/fee-rules";
import { sumAmounts, type Amounts } from "./part-amounts";
import type { AskedOrder, QuoteBody, QuoteOrder } from "./quote-body";

export type WholeCost = Pick<
  QuoteBody,
  "orders" | "amounts" | "fee" | "whole" | "feeRules" | "feeRuleIds"
>;

/**
 * The whole cost of a checkout: what the quoted orders come to, and the service fee on their goods after
 * discounts. A merchant's orders count as one for the fee, however many there are; their share is split
 * over them by goods. Orders that are not quoted cost nothing, fee included. Every sum is exact.
 */
export function wholeCost(
  orders: readonly AskedOrder[],
  rules: readonly FeeRule[],
  at: number,
): WholeCost {
  const quoted = orders.flatMap((order) =>
    order.outcome?.kind === "quoted" ? [{ order, amounts: order.outcome.amounts }] : [],
  );
  const merchants = [...Map.groupBy(quoted, ({ order }) => order.merchantKey).values()];
  const fees = serviceFees(
    rules,
    merchants.map((own) => ({
      market: own[0]?.order.market ?? "1688",
      goods: fen(own.reduce((sum, { amounts }) => sum + payable(amounts), 0)),
    })),
    at,
  );
  const shares = new Map<string, { fee: Money; feeRuleId: string | null }>();
  merchants.forEach((own, place) => {
    const { fee, ruleId } = fees[place] ?? { fee: fen(0), ruleId: null };
    const goods = own.map(({ amounts }) => payable(amounts));
    const weights = goods.some((minor) => minor > 0) ? goods : goods.map(() => 1);
    apportion(fee.minor, weights).forEach((minor, index) => {
      const key = own[index]?.order.key;
      if (key !== undefined) shares.set(key, { fee: fen(minor), feeRuleId: ruleId });
    });
  });
  const amounts = sumAmounts(quoted.map((entry) => entry.amounts));
  const fee = fen(fees.reduce((sum, share) => sum + share.fee.minor, 0));
  return {
    orders: orders.map((order): QuoteOrder => {
      const share = shares.get(order.key) ?? { fee: fen(0), feeRuleId: null };
      return { ...order, ...share };
    }),
    amounts,
    fee,
    whole: fen(amounts.total.minor + fee.minor),
    feeRules: rules
      .filter(({ id }) => fees.some(({ ruleId }) => ruleId === id))
      .map(({ id, basisPoints, minimum, scope, market }) => ({
        id,
        basisPoints,
        minimum,
        scope,
        market,
      })),
    feeRuleIds: rules.map(({ id }) => id).toSorted(),
  };
}

/** What the fee is taken on. */
function payable({ goods, discount }: Amounts): number {
  return Math.max(0, goods.minor - discount.minor);
}
