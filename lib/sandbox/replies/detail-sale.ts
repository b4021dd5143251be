import { FIRST_SKU_PICTURE, pictureUrl } from "../pictures/picture-name";
import { DIMENSIONS } from "../world/options";
import { has } from "../world/filter-words";
import type { OfferCore } from "../world/offer-core";
import { mix } from "../world/random";
import { promoted, type Shape } from "../world/shape";
import { looseStockOf, type Sku } from "../world/skus";
import { longNumber, yuanText } from "./json";

/** `skuId` as bare digits or as text: the documents mix both, and many are beyond 2^53. */
function skuIdMember(core: OfferCore, skuId: string): unknown {
  return mix(core.seed, core.index, 0x51d) % 4 === 0 ? skuId : longNumber(skuId);
}

/** The SKUs under 1688's names. Without SKUs the list is empty. */
export function skuInfos(core: OfferCore, shape: Shape, skus: Sku[], origin: string): unknown[] {
  const bare = mix(core.seed, core.index, 0xba4e) % 2 === 0;
  return skus.map((sku, at) => {
    const off = promoted(sku.fen, shape);
    return {
      amountOnSale: sku.stock,
      // Priced by quantity, a SKU may come without a price of its own.
      ...(shape.quoteType === 2 && bare ? {} : { price: yuanText(sku.fen) }),
      jxhyPrice: null,
      pfJxhyPrice: null,
      consignPrice: null,
      promotionPrice: off === null || shape.quoteType === 2 ? null : yuanText(off),
      fenxiaoPriceInfo: {
        onePiecePrice: yuanText(Math.round(sku.fen * 1.1)),
        offerPrice: yuanText(sku.fen),
      },
      skuId: skuIdMember(core, sku.skuId),
      specId: sku.specId,
      cargoNumber: at % 5 === 0 ? "" : `SP${core.index}-${at + 1}`,
      skuAttributes: shape.options.map(({ dimension, values }, option) => {
        const place = values[sku.choice[option] ?? 0] ?? 0;
        const { id, name, values: all } = DIMENSIONS[dimension];
        return {
          attributeId: id,
          attributeName: name.zh,
          attributeNameTrans: name.en,
          value: all[place]?.zh ?? "",
          valueTrans: all[place]?.en ?? "",
          skuImageUrl:
            dimension === "colour" ? pictureUrl(origin, core.id, FIRST_SKU_PICTURE + place) : null,
        };
      }),
    };
  });
}

/** Stock over all SKUs, rungs, unit, and what a single piece costs where it can be bought. */
export function saleInfo(core: OfferCore, shape: Shape, skus: Sku[]): unknown {
  const stock = skus.reduce((sum, sku) => sum + sku.stock, 0);
  const dropship = has(core.filters, "isOnePsale");
  return {
    amountOnSale: skus.length > 0 ? stock : looseStockOf(core),
    priceRangeList: shape.ladder.map(({ from, fen }) => {
      const off = promoted(fen, shape);
      return {
        startQuantity: from,
        price: yuanText(fen),
        promotionPrice: off === null ? null : yuanText(off),
      };
    }),
    quoteType: shape.quoteType,
    unitInfo: unitOf(core),
    fenxiaoSaleInfo: dropship
      ? {
          onePieceFreePostage: has(core.filters, "isOnePsaleFreePost"),
          startQuantity: 1,
          onePiecePrice: yuanText(Math.round(core.priceFen * 1.1)),
          offerPrice: yuanText(core.priceFen),
        }
      : null,
    consignPrice: null,
    jxhyPrice: null,
  };
}

function unitOf({ place }: OfferCore): unknown {
  if (place.leaf.scheme === "shoes") return { unit: "双", transUnit: "pair" };
  if (place.leaf.scheme === "apparel") return { unit: "件", transUnit: "piece" };
  if (place.leaf.scheme === "pack") return { unit: "包", transUnit: "pack" };
  return { unit: "个", transUnit: "piece" };
}
