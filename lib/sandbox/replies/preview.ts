import { previewErrorText } from "../trade/line-problem";
import type { PricedLine, PricedOrder, PricedPart } from "../trade/price-order";
import type { ShopPromotion } from "../trade/shop-terms";
import { mix } from "../world/random";
import { tradeTraitOf, type TradeTrait } from "../world/trade-trait";
import { longNumber } from "./json";

/** A preview under 1688's names: sums in fen, but a line's price and amount in yuan. */
export function previewReply({ refused, parts }: PricedOrder): Record<string, unknown> {
  return {
    success: refused === null,
    errorCode: refused,
    errorMsg: refused && previewErrorText(refused),
    postFeeByDescOfferList: listed(parts, "freight_in_words"),
    consignOfferList: null,
    unsupportedCrossBorderPayOfferList: listed(parts, "no_cross_border_pay"),
    // Their spelling.
    orderPreviewResuslt: refused === null ? parts.map(previewPart) : null,
  };
}

/** The 1688 ids of the offers with a trait; null where there are none. */
function listed(parts: readonly PricedPart[], trait: TradeTrait): unknown[] | null {
  const found = parts.flatMap(({ lines }) =>
    lines.flatMap(({ core }) =>
      core && tradeTraitOf(core) === trait ? [longNumber(core.numericId)] : [],
    ),
  );
  return found.length > 0 ? found : null;
}

function previewPart(part: PricedPart): Record<string, unknown> {
  const { lines, problem, promotion } = part;
  const [first] = lines;
  const odd = mix(first?.core?.index ?? 0, lines.length, 0x9a7) % 2 === 0;
  return {
    discountFee: part.discountFen === 0 && odd ? null : part.discountFen,
    tradeModeNameList: part.tradeModes,
    status: problem === null,
    taoSampleSinglePromotion: false,
    sumPayment: part.totalFen,
    message: problem && previewErrorText(problem),
    sumCarriage: part.freightFen,
    // Some replies name the first line's problem here too, some leave it to the lines.
    resultCode: odd ? problem : null,
    sumPaymentNoCarriage: part.goodsFen - part.discountFen,
    additionalFee: part.additionalFen === 0 ? null : part.additionalFen,
    flowFlag: "general",
    cargoList: lines.map(cargo),
    shopPromotionList: promotion === null ? [] : [shopPromotion(promotion)],
    tradeModelList: part.tradeModes.map((name) => ({
      tradeWay: name,
      name,
      tradeType: name,
      description: null,
      opSupport: true,
    })),
  };
}

function cargo(line: PricedLine): Record<string, unknown> {
  const { core, sku, specId, offerId, problem } = line;
  return {
    amount: problem === null ? line.amountFen / 100 : null,
    message: problem && previewErrorText(problem),
    finalUnitPrice: problem === null ? line.unitFen / 100 : null,
    specId,
    skuId: sku && longNumber(sku.skuId),
    resultCode: problem,
    offerId: core && longNumber(core.numericId),
    openOfferId: core?.id ?? offerId,
    cargoPromotionList: [],
  };
}

function shopPromotion({ id, text, off, freePostage }: ShopPromotion): Record<string, unknown> {
  return { promotionId: id, selected: true, text, desc: null, freePostage, discountFee: off };
}
