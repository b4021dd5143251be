import type { Market } from "@/lib/kernel/offer-ref";

/** The marketplaces' own names, the same in every language. */
export const MARKET_NAMES: Readonly<Record<Market, string>> = { "1688": "1688", taobao: "Taobao" };

/** Where an offer comes from, on its picture. No hooks: cards are rendered on both sides. */
export function MarketBadge({ market }: { market: Market }) {
  return (
    <span
      data-market={market}
      className="pointer-events-none absolute top-1.5 left-1.5 rounded bg-sheet px-1.5 py-0.5 text-2xs font-medium text-ink-soft"
    >
      {MARKET_NAMES[market]}
    </span>
  );
}
