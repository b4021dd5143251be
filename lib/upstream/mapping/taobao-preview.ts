import type { z } from "zod";
import { fen, type Money } from "@/lib/kernel/money";
import { succeed, type Result } from "@/lib/kernel/result";
import type { previewTaobao } from "../contract/orders-taobao";
import type { OrderPreview, PreviewLine, PreviewPart, TaobaoOrderLine } from "../preview";
import { lineMatcher } from "./line-matcher";
import { problemOf } from "./order-problem";
import { summed, unmentioned } from "./preview";
import { safeFen, wholeFen } from "./values";

type PreviewWire = z.infer<typeof previewTaobao.output>;
type SellerWire = NonNullable<PreviewWire["renderItemList"]>[number];
type ItemWire = NonNullable<SellerWire["itemPriceInfos"]>[number];
type LineOf = (told: Pick<ItemWire, "itemId" | "skuId">) => number | null;

/** One part for each seller; what is unavailable is left out, with its reason. */
export function toTaobaoPreview(lines: readonly TaobaoOrderLine[]) {
  return (wire: PreviewWire): Result<OrderPreview, string> => {
    const match = lineMatcher(
      lines.map(({ buyId, skuBuyId }) => ({ ids: [buyId], sku: skuBuyId })),
    );
    const lineOf: LineOf = ({ itemId, skuId }) =>
      match({ ids: itemId ? [itemId] : [], sku: skuId ?? null });
    const refused = (wire.unavailableSkuList ?? []).flatMap((sku) => {
      const line = lineOf(sku);
      const problem = problemOf(sku.errorCode, sku.reason ?? sku.errorMsg, true);
      return line === null ? [] : [{ line, problem }];
    });
    const parts = (wire.renderItemList ?? []).map((seller) => toPart(seller, lines, lineOf));
    const reasons = new Map(refused.map((entry) => [entry.line, entry]));
    return succeed(
      summed({
        problem: null,
        parts,
        leftOut: unmentioned(lines.length, parts).map((entry) => reasons.get(entry.line) ?? entry),
        freightInWords: [],
        noCrossBorderPay: [],
      }),
    );
  };
}

function toPart(wire: SellerWire, asked: readonly TaobaoOrderLine[], lineOf: LineOf): PreviewPart {
  const total = cny(wire.orderFee);
  const freight = cny(wire.mainlandShippingFee);
  return {
    sellerName: wire.nick ?? null,
    lines: (wire.itemPriceInfos ?? []).map((item) => toLine(item, asked, lineOf(item))),
    goods:
      total && freight && total.minor >= freight.minor ? fen(total.minor - freight.minor) : null,
    freight,
    discount: null,
    additionalFee: null,
    total,
    promotions: [],
    tradeModes: null,
    flow: null,
    problem: null,
    message: null,
  };
}

/** Prices are for one piece: the reply is Taobao Global's, whose own page was not read in full. */
function toLine(
  wire: ItemWire,
  asked: readonly TaobaoOrderLine[],
  line: number | null,
): PreviewLine {
  const unitPrice = cny(wire.discountPrice) ?? cny(wire.originPrice);
  const quantity = wire.quantity ?? (line === null ? null : (asked[line]?.quantity ?? null));
  return {
    line,
    marketId: null,
    unitPrice,
    amount:
      unitPrice && quantity !== null && quantity > 0 ? safeFen(unitPrice.minor * quantity) : null,
    problem: null,
    promotions: [],
  };
}

/** Fen; an amount in another currency is none we know. */
function cny(wire: ItemWire["originPrice"]): Money | null {
  const known = wire?.currency === undefined || wire.currency === null || wire.currency === "CNY";
  return known ? wholeFen(wire?.amount) : null;
}
