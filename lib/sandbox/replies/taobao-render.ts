import type { priceTaobao } from "../trade/price-taobao";
import { TAOBAO_ERROR_TEXTS } from "../trade/taobao-lines";
import { longNumber } from "./json";

/** Taobao Global's reply in the vendor's camel case; all amounts fen. */
export function renderReply({ parts, unavailable }: ReturnType<typeof priceTaobao>) {
  return {
    renderItemList: parts.map((part) => ({
      nick: part.nick,
      sellerId: longNumber(part.sellerId),
      itemPriceInfos: part.lines.map(({ asked, originFen, unitFen }) => ({
        itemId: longNumber(asked.itemId),
        skuId: asked.skuId ?? null,
        quantity: asked.quantity,
        originPrice: cny(originFen),
        discountPrice: unitFen === originFen ? null : cny(unitFen),
      })),
      mainlandShippingFee: cny(part.freightFen),
      orderFee: cny(part.totalFen),
      dispatchPlace: part.shipsFrom,
      estimatedDeliveryTime: null,
      currencyCode: "CNY",
      deliveryFee: null,
    })),
    unavailableSkuList: unavailable.map(({ asked, problem }) => ({
      itemId: asked.itemId,
      skuId: asked.skuId ?? null,
      reason: problem && TAOBAO_ERROR_TEXTS[problem],
      errorCode: problem,
      errorMsg: null,
    })),
    totalRealPayPrice: cny(parts.reduce((sum, { totalFen }) => sum + totalFen, 0)),
  };
}

function cny(amount: number): Record<string, unknown> {
  return { amount, currency: "CNY" };
}
