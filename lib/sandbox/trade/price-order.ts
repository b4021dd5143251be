import { has } from "../world/filter-words";
import { mix } from "../world/random";
import { tradeTraitOf } from "../world/trade-trait";
import { freightFen, zoneOf } from "./freight";
import { lineProblem, type OrderSums, type PreviewErrorCode } from "./line-problem";
import type { OrderLine } from "./order-line";
import { shopTermsOf, type ShopPromotion, type ShopTerms } from "./shop-terms";
import { unitPriceFen } from "./unit-price";

export type PricedLine = OrderLine & {
  /** The line this came of. */
  asked: OrderLine;
  unitFen: number;
  amountFen: number;
  problem: PreviewErrorCode | null;
};

/** One order in the making; amounts in fen, over the lines that can be ordered. */
export type PricedPart = {
  lines: PricedLine[];
  goodsFen: number;
  discountFen: number;
  freightFen: number;
  additionalFen: number;
  /** Goods less discount, and everything on top. */
  totalFen: number;
  promotion: ShopPromotion | null;
  /** Empty where it can't be ordered by API. */
  tradeModes: readonly string[];
  problem: PreviewErrorCode | null;
};

/** `refused` says no to the whole: then there are no parts. */
export type PricedOrder = { refused: PreviewErrorCode | null; parts: PricedPart[] };

/**
 * What a merchant's lines cost when they are sent to a province: preview and order ask this same
 * question, so that an order costs what its preview said unless something has changed. Pure.
 */
export function priceOrder(
  lines: readonly OrderLine[],
  province: string,
  mostLines: number,
): PricedOrder {
  const merchants = new Set(lines.flatMap(({ core }) => core?.merchant ?? []));
  const strangers = lines.some(
    ({ core, sellerOpenId }) =>
      core && sellerOpenId !== null && core.merchant.openId !== sellerOpenId,
  );
  const [merchant] = merchants;
  if (!merchant) return { refused: "500_001", parts: [] };
  if (merchants.size > 1 || strangers) return { refused: "500_002", parts: [] };
  const terms = shopTermsOf(merchant);
  const zone = zoneOf(merchant.shipsFrom, province);
  const priced = pricedLines(lines);
  const parts = split(priced, terms, mostLines).map((part) => toPart(part, terms, zone));
  return { refused: null, parts };
}

function pricedLines(lines: readonly OrderLine[]): PricedLine[] {
  const offerPieces = new Map<string, number>();
  for (const { core, quantity } of lines)
    if (core) offerPieces.set(core.id, (offerPieces.get(core.id) ?? 0) + quantity);
  const costed = lines.map((line) => {
    const unitFen = unitPriceFen(line, offerPieces.get(line.core?.id ?? "") ?? line.quantity);
    return { ...line, asked: line, unitFen, amountFen: unitFen * line.quantity };
  });
  const sums: OrderSums = {
    offerPieces,
    pieces: costed.reduce((sum, { quantity }) => sum + quantity, 0),
    fen: costed.reduce((sum, { amountFen }) => sum + amountFen, 0),
  };
  return costed.map((line) => ({ ...line, problem: lineProblem(line, sums) }));
}

/** By the warehouse the goods lie in, and never more than so many lines together. */
function split(
  lines: readonly PricedLine[],
  { warehouses }: ShopTerms,
  mostLines: number,
): PricedLine[][] {
  const groups = new Map<number, PricedLine[]>();
  for (const line of lines) {
    const index = line.core?.index ?? 0;
    const warehouse = mix(index, 0x3a4e) % warehouses;
    groups.set(warehouse, [...(groups.get(warehouse) ?? []), line]);
  }
  return [...groups.values()].flatMap((group) =>
    Array.from({ length: Math.ceil(group.length / mostLines) }, (_, at) =>
      group.slice(at * mostLines, (at + 1) * mostLines),
    ),
  );
}

function toPart(
  lines: PricedLine[],
  terms: ShopTerms,
  zone: ReturnType<typeof zoneOf>,
): PricedPart {
  const good = lines.filter(({ problem }) => problem === null);
  const goodsFen = good.reduce((sum, { amountFen }) => sum + amountFen, 0);
  const promotion = terms.promotion && goodsFen >= terms.promotion.from ? terms.promotion : null;
  const discountFen = promotion?.off ?? 0;
  const waived = promotion?.freePostage === true && zone !== "far";
  const weights = good.map(weighed).map((one) => (waived ? { ...one, grams: 0 } : one));
  const freight = freightFen(weights, terms.freight, zone);
  const additionalFen = good.length > 0 ? terms.additionalFen : 0;
  const closed = lines.some(({ core }) => core && tradeTraitOf(core) === "no_trade_mode");
  return {
    lines,
    goodsFen,
    discountFen,
    freightFen: freight,
    additionalFen,
    totalFen: goodsFen - discountFen + freight + additionalFen,
    promotion,
    tradeModes: closed ? [] : terms.tradeModes,
    problem: lines.find(({ problem }) => problem !== null)?.problem ?? null,
  };
}

function weighed({ core, gramsEach, quantity, amountFen }: PricedLine) {
  const free =
    core !== null &&
    (has(core.filters, "isOnePsaleFreePost") || tradeTraitOf(core) === "freight_in_words");
  return {
    grams: free ? 0 : gramsEach * quantity,
    goodsFen: amountFen,
    fixedFen: core?.freightFen ?? null,
  };
}
