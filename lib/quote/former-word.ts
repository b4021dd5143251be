import { isDeepStrictEqual } from "node:util";
import type { Money } from "@/lib/kernel/money";
import type { OrderOutcome } from "./order-outcome";
import type { QuoteBody, QuoteDestination, QuoteLine, QuoteOrder } from "./quote-body";

/** Which of the silent orders are to be asked again; the others stay silent. */
export type Retry = { kind: "none" } | { kind: "all" } | { kind: "one"; key: string };

type Asked = {
  merchantKey: string;
  lines: readonly Pick<QuoteLine, "productId" | "skuKey" | "quantity">[];
};

/** What a former quote said of an order that asks the marketplace the same. */
export type FormerWord = {
  /** What need not be asked again; null where it must be. */
  outcomeOf(order: Asked): OrderOutcome | null;
  /** The freight inside China that was last accepted; null where there was none. */
  freightOf(order: Asked): Money | null;
};

export const NOTHING_SAID: FormerWord = { outcomeOf: () => null, freightOf: () => null };

export type FormerUse = {
  destination: QuoteDestination;
  retry: Retry;
  /** Whether the changes it shows have been accepted. */
  accepted: boolean;
  /** Epoch milliseconds. */
  now: number;
};

/**
 * A former quote as a newer one uses it. Answers are good while that quote holds and the goods go to the
 * same place; accepted freight is remembered beyond it, so that a change of it is noticed.
 */
export function formerWord(
  former: { body: QuoteBody; expiresAt: number },
  { destination, retry, accepted, now }: FormerUse,
): FormerWord {
  const orders = new Map(former.body.orders.map((order) => [questionText(order), order]));
  const samePlace = isDeepStrictEqual(former.body.destination, destination);
  const holds = now < former.expiresAt && samePlace;
  return {
    outcomeOf(asked) {
      const order = orders.get(questionText(asked));
      return order && holds && !isAskedAgain(order, retry) ? order.outcome : null;
    },
    freightOf(asked) {
      const order = samePlace ? orders.get(questionText(asked)) : undefined;
      if (order?.outcome?.kind !== "quoted") return null;
      return accepted ? order.outcome.amounts.freight : freightAccepted(order, order.outcome);
    },
  };
}

function isAskedAgain({ key, outcome }: QuoteOrder, retry: Retry): boolean {
  return (
    outcome?.kind === "silent" &&
    (retry.kind === "all" || (retry.kind === "one" && retry.key === key))
  );
}

function freightAccepted(
  { freightBefore }: QuoteOrder,
  { amounts }: Extract<OrderOutcome, { kind: "quoted" }>,
): Money {
  return freightBefore ?? amounts.freight;
}

/** One text for orders that ask the same: the merchant, and the goods with their quantities. */
function questionText({ merchantKey, lines }: Asked): string {
  const goods = lines.map((line) => `${line.productId} ${line.skuKey} ${line.quantity}`);
  return [merchantKey, ...goods].join("\n");
}
