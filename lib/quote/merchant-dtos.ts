import type {
  QuoteAnswerDto,
  QuoteLineDto,
  QuoteMerchantDto,
  QuoteOrderDto,
} from "@/lib/contract/quote";
import type { FeeRule } from "@/lib/pricing/fee-rules";
import type { QuoteLine, QuoteOrder } from "./quote-body";

type Scopes = readonly Pick<FeeRule, "id" | "scope">[];

/** A quote's orders as the shopper sees them, by merchant. Nothing of addresses or the upstream's words. */
export function merchantDtos(orders: readonly QuoteOrder[], rules: Scopes): QuoteMerchantDto[] {
  const merchants = Map.groupBy(orders, ({ merchantKey }) => merchantKey);
  return [...merchants].flatMap(([key, own]) => {
    const [first] = own;
    if (!first) return [];
    return [
      {
        key,
        market: first.market,
        openId: first.sellerOpenId,
        name: first.sellerName,
        note: first.note,
        orders: own.map((order) => orderDto(order, rules)),
      },
    ];
  });
}

/** How many changes of quoted orders wait to be accepted. */
export function waitingChanges(orders: readonly QuoteOrder[]): number {
  return orders.reduce((sum, { outcome, lines, freightBefore }) => {
    if (outcome?.kind !== "quoted") return sum;
    const prices = lines.filter(({ changes }) => changes.some(({ kind }) => kind === "price"));
    return sum + prices.length + (freightBefore === null ? 0 : 1);
  }, 0);
}

function orderDto(order: QuoteOrder, rules: Scopes): QuoteOrderDto {
  const { outcome, freightBefore } = order;
  const freight = outcome?.kind === "quoted" ? outcome.amounts.freight : null;
  return {
    key: order.key,
    lines: order.lines.map((line, place) => lineDto(order, line, place)),
    leftOut: order.leftOut.map((line) => lineDto(order, line, -1)),
    answer: answerDto(order, rules),
    freightChange: freightBefore && freight ? { from: freightBefore, to: freight } : null,
  };
}

function lineDto({ market, outcome }: QuoteOrder, line: QuoteLine, place: number): QuoteLineDto {
  const told = outcome?.kind === "quoted" ? outcome.lines[place] : undefined;
  const refused = outcome?.kind === "refused" ? outcome.lines[place] : undefined;
  return {
    lineId: line.lineId,
    market,
    productId: line.productId,
    title: line.title,
    originalTitle: line.originalTitle,
    variant: line.variant,
    imageUrl: line.imageUrl,
    quantity: line.quantity,
    unitPrice: line.unitPrice,
    amount: told?.amount ?? null,
    changes: line.changes,
    problem: refused?.kind ?? null,
  };
}

function answerDto({ outcome, fee, feeRuleId }: QuoteOrder, rules: Scopes): QuoteAnswerDto {
  if (outcome === null) return { kind: "nothing_left" };
  switch (outcome.kind) {
    case "quoted": {
      const scope = rules.find(({ id }) => id === feeRuleId)?.scope;
      const chosen = outcome.parts.flatMap(({ promotions }) =>
        promotions.flatMap(({ selected, text }) => (selected && text !== null ? [text] : [])),
      );
      return {
        kind: "quoted",
        amounts: outcome.amounts,
        fee: scope === "merchant" ? fee : null,
        orders: outcome.parts.length,
        freightInWords: outcome.freightInWords,
        promotions: [...new Set(chosen)],
      };
    }
    case "refused":
      return { kind: "refused", problem: outcome.problem?.kind ?? null };
    case "silent": {
      const { reason, upstreamRequestId, retryAfterSeconds } = outcome;
      return { kind: "silent", reason, upstreamRequestId, retryAfterSeconds };
    }
  }
}
