import { FIRST_SKU_PICTURE, pictureUrl } from "../pictures/picture-name";
import { descriptionOf } from "../world/description";
import type { OfferCore } from "../world/offer-core";
import { DIMENSIONS } from "../world/options";
import { mix } from "../world/random";
import { shapeOf, type Shape } from "../world/shape";
import { taobaoItemOf, type TaobaoItem, type TaobaoSku } from "../world/taobao-item";
import { longNumber } from "./json";

/** Long ids leave as bare digits from some items and as text from others: the pages show both. */
export function looseId(core: OfferCore, digits: string): unknown {
  return mix(core.seed, core.index, 0x100d) % 2 === 0 ? digits : longNumber(digits);
}

/** "19.90": yuan the way Taobao's lists print it. */
function yuan(fen: number): string {
  return (fen / 100).toFixed(2);
}

/** A row of a search: amounts are text in yuan. */
export function taobaoRow(core: OfferCore, origin: string): Record<string, unknown> {
  const item = taobaoItemOf(core);
  const picture = pictureUrl(origin, core.id, 0);
  return {
    itemId: core.id,
    title: core.subject,
    mainImageUrl: picture,
    price: yuan(core.priceFen),
    couponPrice: item.couponFen === null ? null : yuan(item.couponFen),
    quantity: item.stock,
    shopName: item.shopName,
    tags: item.postFeeFen === 0 ? ["包邮"] : [],
    promotionDisplays: [],
    multiLanguageInfo:
      mix(core.seed, core.index, 0x7a1) % 25 === 0
        ? null
        : { language: "en", title: core.subjectTrans, mainImageUrl: picture },
  };
}

/** The whole product: amounts are integers in fen. Its id is the opaque one, however it was asked for. */
export function taobaoDetail(core: OfferCore, origin: string): Record<string, unknown> {
  const item = taobaoItemOf(core);
  const shape = shapeOf(core);
  const { department, group, leaf } = core.place;
  return {
    itemId: core.id,
    mpId: item.mpId,
    title: core.subject,
    description: descriptionOf(core, shape, origin),
    picUrls: Array.from({ length: shape.pictures }, (_, at) => pictureUrl(origin, core.id, at)),
    price: core.priceFen,
    promotionPrice: item.promotionFen,
    couponPrice: item.couponFen,
    postFee: item.postFeeFen,
    quantity: item.stock,
    beginAmount: item.beginAmount,
    categoryId: String(leaf.id),
    categoryName: leaf.name.zh,
    categoryPath: [department.name, group?.name, leaf.name].flatMap((n) => n?.zh ?? []).join(">"),
    shopId: longNumber(item.shopId),
    shopName: item.shopName,
    userNick: item.shopName,
    status: item.status,
    itemType: "HAVE_MATERIAL",
    productUnit: leaf.scheme === "shoes" ? "双" : "件",
    skuList: item.skus.map((sku) => taobaoSku({ core, item, shape, origin }, sku)),
  };
}

type Sold = { core: OfferCore; item: TaobaoItem; shape: Shape; origin: string };

function taobaoSku({ core, item, shape, origin }: Sold, sku: TaobaoSku): Record<string, unknown> {
  const values = shape.options.map(({ dimension, values: places }, option) => {
    const place = places[sku.choice[option] ?? 0] ?? 0;
    return { dimension, place, ...DIMENSIONS[dimension] };
  });
  const colour = values.find(({ dimension }) => dimension === "colour");
  return {
    skuId: longNumber(sku.skuId),
    mpSkuId: looseId(core, sku.mpSkuId),
    picUrl: colour ? pictureUrl(origin, core.id, FIRST_SKU_PICTURE + colour.place) : null,
    price: sku.fen,
    promotionPrice: sku.promotionFen,
    postFee: item.postFeeFen,
    quantity: sku.stock,
    status: sku.active ? "active" : "inactive",
    properties: values.map(({ id, name, place, values: all }) => ({
      propId: id,
      propName: name.zh,
      valueId: id * 100 + place,
      valueName: all[place]?.zh ?? "",
    })),
  };
}
