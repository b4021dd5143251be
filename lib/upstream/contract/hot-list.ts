import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import * as lenient from "./lenient";
import { HOT_RANKS, MAX_HOT_LIST } from "./search-values";

/** `itemId` is 1688's own number (AL); V2 may send its map id under any of the three names (INF). */
const hotRow = z.object({
  itemId: lenient.id.optional(),
  offerId: lenient.id.optional(),
  offerMapId: lenient.id.optional(),
  title: lenient.text.optional(),
  translateTitle: lenient.text.optional(),
  imgUrl: lenient.text.optional(),
  sort: lenient.integer.optional(),
  /** `sendGoods24H`, `sendGoods48H`. */
  serviceList: lenient.list(z.string()).optional(),
  buyerNum: lenient.integer.optional(),
  /** Pieces sold, not a flag. */
  soldOut: lenient.integer.optional(),
  goodsScore: lenient.text.optional(),
});

export const hotListWire = z.object({
  rankId: lenient.id.optional(),
  rankName: lenient.text.optional(),
  rankType: lenient.text.optional(),
  rankProductModels: lenient.list(hotRow),
});

export type HotListWire = z.infer<typeof hotListWire>;
export type HotRowWire = z.infer<typeof hotRow>;

/** G10: what sells best in a category, by kind. `rankId` is the category's id. */
export const getHotList = defineEndpoint({
  key: "hot_lists.get",
  method: "POST",
  path: "/v2/alibaba/product/topList/query",
  input: z.object({
    rankId: z.string().regex(/^\d{1,18}$/),
    rankType: z.enum(Object.values(HOT_RANKS)),
    limit: z.int().min(1).max(MAX_HOT_LIST),
    language: z.string(),
  }),
  output: hotListWire.nullable(),
  effect: "read",
  evidence: { path: "INF", input: "AL", output: "AL" },
  units: "no prices; goodsScore 0 to 5 as text",
  source: "V2 menu only; 1688 product.topList.query; rank types from anchorHot on OR",
});
