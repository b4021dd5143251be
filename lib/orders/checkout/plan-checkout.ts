import type { Market } from "@/lib/kernel/offer-ref";
import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { QuoteBody, QuoteLine, QuoteOrder } from "@/lib/quote/quote-body";

/** A merchant order as it will be written. Amounts in fen. */
export type PlannedOrder = {
  market: Market;
  sellerId: string | null;
  merchantKey: string;
  merchantName: string | null;
  note: string;
  goodsMinor: number;
  freightMinor: number;
  extraMinor: number;
  discountMinor: number;
  feeMinor: number;
  totalMinor: number;
  /** What the create call must say as the preview said it. */
  previewFacts: PreviewFacts;
  lines: PlannedLine[];
};

export type PlannedLine = QuoteLine & {
  /** The marketplace's own number of the offer. */
  marketId: string | null;
  unitPriceMinor: number;
  amountMinor: number;
};

/** By part of a split order; the first part speaks for the whole where the call takes one word. */
export type PreviewFacts = {
  parts: { flow: string | null; tradeModes: string[] | null; promotionIds: string[] }[];
};

export type PlanRefusal =
  /** No merchant of the quote can be ordered. */
  | "nothing_to_order"
  /** Something differs from what had been put in the cart and nobody has said yes to it. */
  | "changes_not_accepted";

/**
 * What confirming a quote orders: one order for each quoted part, as it was quoted. Merchants that were
 * refused or silent stay in the cart. Pure.
 */
export function planCheckout({
  orders,
}: Pick<QuoteBody, "orders">): Result<PlannedOrder[], PlanRefusal> {
  const planned = orders.flatMap((order) => {
    const one = planOrder(order);
    return one ? [one] : [];
  });
  if (planned.length === 0) return refuse("nothing_to_order");
  const open = orders.some(
    ({ outcome, lines, freightBefore }) =>
      outcome?.kind === "quoted" &&
      (freightBefore !== null || lines.some(({ changes }) => changes.length > 0)),
  );
  return open ? refuse("changes_not_accepted") : succeed(planned);
}

function planOrder(order: QuoteOrder): PlannedOrder | null {
  const { outcome, lines } = order;
  if (outcome?.kind !== "quoted" || lines.length === 0) return null;
  const { goods, freight, extra, discount, total } = outcome.amounts;
  if (total.minor + order.fee.minor <= 0) return null;
  return {
    market: order.market,
    sellerId: order.sellerOpenId,
    merchantKey: order.merchantKey,
    merchantName: order.sellerName,
    note: order.note,
    goodsMinor: goods.minor,
    freightMinor: freight.minor,
    extraMinor: extra.minor,
    discountMinor: discount.minor,
    feeMinor: order.fee.minor,
    totalMinor: total.minor + order.fee.minor,
    previewFacts: {
      parts: outcome.parts.map(({ flow, tradeModes, promotions }) => ({
        flow,
        tradeModes,
        promotionIds: promotions.filter(({ selected }) => selected).map(({ id }) => id),
      })),
    },
    lines: lines.map((line, index) => {
      const priced = outcome.lines[index];
      const unit = priced?.unitPrice ?? line.unitPrice;
      const amount = priced?.amount?.minor ?? (unit ? unit.minor * line.quantity : 0);
      return {
        ...line,
        marketId: priced?.marketId ?? null,
        unitPriceMinor: unit?.minor ?? 0,
        amountMinor: amount,
      };
    }),
  };
}
