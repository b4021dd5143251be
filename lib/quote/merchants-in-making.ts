import { merchantOf } from "@/lib/cart/merchant-of";
import type { QuoteMerchantDto } from "@/lib/contract/quote";
import type { Market } from "@/lib/kernel/offer-ref";
import type { QuoteBegun } from "./begin-quote";
import { merchantDtos } from "./merchant-dtos";

/** A merchant to be shown: who it is is known at once, `dtos` when the marketplace has answered. */
export type ShownMerchant = {
  key: string;
  market: Market;
  name: string | null;
  /** How many lines are wanted of them. */
  lines: number;
  dtos: Promise<QuoteMerchantDto[]>;
};

/** The merchants of a quote, made or in the making, in the cart's order. */
export function merchantsInMaking(
  begun: Extract<QuoteBegun, { kind: "made" | "making" }>,
): ShownMerchant[] {
  if (begun.kind === "made") {
    const { orders, feeRules } = begun.quote.body;
    return merchantDtos(orders, feeRules).map((dto) => ({
      key: dto.key,
      market: dto.market,
      name: dto.name,
      lines: dto.orders.reduce((sum, { lines, leftOut }) => sum + lines.length + leftOut.length, 0),
      dtos: Promise.resolve([dto]),
    }));
  }
  return begun.merchants.flatMap(({ goods, dtos }) => {
    const [first] = goods.lines;
    if (!first) return [];
    const { key, market, name } = merchantOf(first, new Map());
    return [{ key, market, name, lines: goods.lines.length, dtos }];
  });
}
