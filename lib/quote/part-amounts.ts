import { fen, type Money } from "@/lib/kernel/money";
import type { PreviewPart } from "@/lib/upstream";

/**
 * What one order comes to. Always `goods + freight + extra − discount = total`, to the fen: `total` is
 * what will be charged, and what the parts the upstream names do not explain is `extra` or `discount`.
 */
export type Amounts = {
  /** Line by line, before what is taken off the whole. */
  goods: Money;
  freight: Money;
  discount: Money;
  /** Asked for on top, whether the upstream gives it a name or not. */
  extra: Money;
  total: Money;
};

export const NOTHING: Amounts = {
  goods: fen(0),
  freight: fen(0),
  discount: fen(0),
  extra: fen(0),
  total: fen(0),
};

/**
 * The amounts of a part, or null where it does not say what will be charged: then nothing honest can
 * be said. The total is the upstream's own; without one, goods and freight make it.
 */
export function partAmounts(part: PreviewPart): Amounts | null {
  const { freight, total: told } = part;
  const net = part.goods;
  const total = told ?? (net && freight ? fen(net.minor + freight.minor) : null);
  if (total === null) return null;
  const carriage = Math.min(freight?.minor ?? 0, total.minor);
  const goods = linesTotal(part) ?? net?.minor ?? total.minor - carriage;
  const rest = total.minor - carriage - goods;
  return {
    goods: fen(goods),
    freight: fen(carriage),
    discount: fen(Math.max(0, -rest)),
    extra: fen(Math.max(0, rest)),
    total,
  };
}

export function sumAmounts(all: readonly Amounts[]): Amounts {
  return all.reduce(
    (sum, { goods, freight, discount, extra, total }) => ({
      goods: fen(sum.goods.minor + goods.minor),
      freight: fen(sum.freight.minor + freight.minor),
      discount: fen(sum.discount.minor + discount.minor),
      extra: fen(sum.extra.minor + extra.minor),
      total: fen(sum.total.minor + total.minor),
    }),
    NOTHING,
  );
}

/** Null as soon as one line does not say what it comes to. */
function linesTotal({ lines }: PreviewPart): number | null {
  return lines.reduce<number | null>(
    (sum, { amount }) => (sum === null || amount === null ? null : sum + amount.minor),
    lines.length === 0 ? null : 0,
  );
}
