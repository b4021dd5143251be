import { apportion } from "@/lib/kernel/apportion";
import { fen, type Money } from "@/lib/kernel/money";
import type { Market } from "@/lib/kernel/offer-ref";

/** A service fee as it holds for a while. Times are epoch milliseconds; `validUntil` is not included. */
export type FeeRule = {
  id: string;
  name: string;
  /** Hundredths of a percent of goods: 500 is 5 %. */
  basisPoints: number;
  /** Yuan; the least the rule asks per scope. */
  minimum: Money;
  /** Whether percent and minimum count once per checkout or for each merchant. */
  scope: "checkout" | "merchant";
  /** Null for both markets. */
  market: Market | null;
  validFrom: number;
  validUntil: number | null;
  createdAt: number;
};

/** One merchant's part of a checkout. `goods` is what the goods cost, in yuan, without freight. */
export type FeePart = { market: Market; goods: Money };

/** What a part pays, and by which rule; null where none holds. */
export type FeeShare = { fee: Money; ruleId: string | null };

const WHOLE = 10_000n;

function isValidAt({ validFrom, validUntil }: FeeRule, at: number): boolean {
  return validFrom <= at && (validUntil === null || at < validUntil);
}

/**
 * The one rule that holds for a market at a time: one made for the market before one for both, then
 * the one that began last, then the one written last. Null where none holds: then nothing is asked.
 */
export function feeRuleFor(rules: readonly FeeRule[], market: Market, at: number): FeeRule | null {
  const holding = rules.filter(
    (rule) => isValidAt(rule, at) && (rule.market === null || rule.market === market),
  );
  return holding.toSorted(before)[0] ?? null;
}

/**
 * The service fee of a checkout, part by part in the order given; their sum is the whole fee. Percent
 * are rounded once per scope, to the nearest fen with halves up: per merchant, or over all merchants of
 * the same rule, and then raised to the minimum. What a checkout's rule asks is shared by what the goods
 * cost, to the fen, by largest remainder; a share is at most a fen off its exact part.
 */
export function serviceFees(
  rules: readonly FeeRule[],
  parts: readonly FeePart[],
  at: number,
): FeeShare[] {
  const applied = parts.map((part) => feeRuleFor(rules, part.market, at));
  const shares = parts.map((part, index): FeeShare => {
    const rule = applied[index] ?? null;
    const due = rule?.scope === "merchant" ? feeOn(rule, BigInt(part.goods.minor)) : 0;
    return { fee: fen(due), ruleId: rule?.id ?? null };
  });
  for (const rule of new Set(applied)) {
    if (rule?.scope !== "checkout") continue;
    const members = parts.flatMap((_, index) => (applied[index] === rule ? [index] : []));
    const goods = members.map((index) => parts[index]?.goods.minor ?? 0);
    const due = feeOn(
      rule,
      goods.reduce((sum, minor) => sum + BigInt(minor), 0n),
    );
    const weights = goods.some((minor) => minor > 0) ? goods : goods.map(() => 1);
    apportion(due, weights).forEach((minor, place) => {
      shares[members[place] ?? -1] = { fee: fen(minor), ruleId: rule.id };
    });
  }
  return shares;
}

function feeOn({ basisPoints, minimum }: FeeRule, goods: bigint): number {
  const exact = goods * BigInt(basisPoints);
  const nearest = (2n * exact + WHOLE) / (2n * WHOLE);
  return Math.max(Number(nearest), minimum.minor);
}

function before(a: FeeRule, b: FeeRule): number {
  const byMarket = Number(a.market === null) - Number(b.market === null);
  const byTime = b.validFrom - a.validFrom || b.createdAt - a.createdAt;
  return byMarket || byTime || (a.id < b.id ? 1 : -1);
}
