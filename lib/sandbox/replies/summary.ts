import { has } from "../world/filter-words";
import { idsOf } from "../world/categories";
import type { OfferCore } from "../world/offer-core";
import { mix } from "../world/random";
import { promoted, shapeOf } from "../world/shape";
import { pictureUrl } from "../pictures/picture-name";
import { longNumber, yuanText } from "./json";

/** The same offer always shows the same oddity: 0 ≤ roll < 100. */
function quirk(core: OfferCore, which: number): number {
  return mix(core.seed, core.index, 0x9c, which) % 100;
}

/** The id under one of its two names, as V2 does (the pages show both). */
export function idMember(core: OfferCore): Record<string, string> {
  return quirk(core, 1) < 50 ? { offerMapId: core.id } : { offerId: core.id };
}

/** A flag that is sometimes null where it would be false. */
function flag(value: boolean, roll: number): boolean | null {
  return value || roll >= 15 ? value : null;
}

/** `"1203"` as well as `1203`, and null where the world does not say. */
function looseInteger(value: number | null, roll: number): unknown {
  if (value === null) return null;
  return roll < 8 ? String(value) : value;
}

/** A search item: exactly the eight members V2 is believed to send. Prices are text, in yuan. */
export function searchItem(core: OfferCore, origin: string): Record<string, unknown> {
  const shape = shapeOf(core);
  const price = yuanText(core.priceFen);
  const offFen = promoted(core.priceFen, shape);
  return {
    imageUrl: pictureUrl(origin, core.id, 0),
    subject: core.subject,
    subjectTrans: quirk(core, 2) < 1 ? null : core.subjectTrans,
    priceInfo: {
      price,
      jxhyPrice: null,
      pfJxhyPrice: null,
      consignPrice: has(core.filters, "isOnePsale")
        ? yuanText(Math.round(core.priceFen * 1.1))
        : null,
      promotionPrice: offFen === null ? null : yuanText(offFen),
    },
    ...idMember(core),
    isJxhy: flag(has(core.filters, "jxhy"), quirk(core, 3)),
    repurchaseRate: core.repurchasePercent === null ? null : `${core.repurchasePercent}%`,
    monthSold: looseInteger(core.monthSold, quirk(core, 4)),
  };
}

/** An item of a search inside a shop: nine members; the ninth is a guess. */
export function shopItem(core: OfferCore, origin: string): Record<string, unknown> {
  return { ...searchItem(core, origin), sellerOpenId: core.merchant.openId };
}

/** A related item: the twelve members of the stored reply, in its order. */
export function relatedItem(core: OfferCore, origin: string): Record<string, unknown> {
  const ids = idsOf(core.place);
  return {
    imageUrl: pictureUrl(origin, core.id, 0),
    subject: core.subject,
    subjectTrans: core.subjectTrans,
    priceInfo: { price: yuanText(core.priceFen) },
    offerMapId: core.id,
    isJxhy: has(core.filters, "jxhy") ? true : null,
    isOnePsale: has(core.filters, "isOnePsale") ? true : null,
    monthSold: quirk(core, 5) < 50 ? null : core.monthSold,
    sellerIdentities: core.merchant.identities,
    topCategoryId: categoryNumber(ids[0]),
    secondCategoryId: categoryNumber(ids[1]),
    thirdCategoryId: categoryNumber(ids[2]),
  };
}

/** Category ids travel as numbers; a level the offer does not have is null. */
export function categoryNumber(id: number | undefined): unknown {
  return id === undefined ? null : longNumber(String(id));
}
