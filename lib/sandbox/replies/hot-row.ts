import { pictureUrl } from "../pictures/picture-name";
import { has } from "../world/filter-words";
import { buyersOf } from "../world/hot-list";
import type { OfferCore } from "../world/offer-core";
import { mix } from "../world/random";
import { longNumber } from "./json";

/** A place of a hot list. `itemId` is 1688's own number for some and the map id for most. */
export function hotRow(core: OfferCore, place: number, origin: string): Record<string, unknown> {
  const numbered = mix(core.seed, core.index, 0x40) % 4 === 0;
  const { filters, merchant } = core;
  return {
    itemId: numbered ? longNumber(core.numericId) : core.id,
    title: core.subject,
    translateTitle: core.subjectTrans,
    imgUrl: pictureUrl(origin, core.id, 0),
    sort: place,
    serviceList: [
      ...(has(filters, "shipIn24Hours") ? ["sendGoods24H"] : []),
      ...(has(filters, "shipIn48Hours") ? ["sendGoods48H"] : []),
    ],
    buyerNum: buyersOf(core),
    // The number sold, as in the detail: not a flag.
    soldOut: core.monthSold,
    goodsScore: place % 7 === 0 ? null : merchant.score.toFixed(1),
  };
}
