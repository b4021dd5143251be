import { z } from "zod";
import { defineEndpoint } from "./endpoint";
import { offerId, pictureBase64 } from "./inputs";
import * as lenient from "./lenient";
import { means } from "./meaning";
import { MAX_TAOBAO_PAGE_SIZE } from "./search-values";
import { taobaoItemWire, taobaoRowWire } from "./taobao-item";

const rows = lenient.list(taobaoRowWire);

/** A page without a total (XP), or bare rows as TG's picture search sends them. */
const taobaoPage = z.preprocess(
  (sent) => (Array.isArray(sent) ? { data: sent } : sent),
  lenient.camel(
    z.object({
      pageNo: lenient.integer.optional(),
      pageSize: lenient.integer.optional(),
      data: means(
        { kind: "list", item: taobaoRowWire },
        z
          .array(z.unknown())
          .nullish()
          .transform((sent) => rows.parse(sent ?? [])),
      ),
    }),
  ),
);

/** One Taobao product by its id: V2's opaque text, or the number a shopper's link carries (V1). */
export const getTaobaoItem = defineEndpoint({
  key: "taobao.get",
  method: "GET",
  path: "/v2/taobao/product/get",
  input: z.object({ itemId: offerId }),
  output: lenient.camel(taobaoItemWire.nullable()),
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "P1" },
  units: "all amounts integers in fen (TG; not stated on the vendor's pages)",
  source: "doc-env2 api-289120986; doc-vnm api-250496531; TG product/get",
});

/**
 * Which items can be ordered, and under which ids. `params` is JSON inside text, as in V1. The three
 * members of `mpProducts` and the two of `noMpReasonList` were not read: their names are guesses.
 */
export const checkTaobaoItems = defineEndpoint({
  key: "taobao.check",
  method: "POST",
  path: "/v2/taobao/product/batch/check",
  input: z.object({ params: z.string().min(2).max(20_000) }),
  output: lenient.camel(
    z.object({
      mpProducts: lenient
        .list(
          z.object({
            itemId: lenient.id.optional(),
            mpId: lenient.id.optional(),
            skuList: lenient
              .list(z.object({ skuId: lenient.id.optional(), mpSkuId: lenient.id.optional() }))
              .optional(),
          }),
        )
        .optional(),
      noMpProductItemIds: lenient
        .list(z.union([z.string(), z.number()]).transform(String))
        .optional(),
      noMpReasonList: lenient
        .list(z.object({ itemId: lenient.id.optional(), reason: lenient.text.optional() }))
        .optional(),
    }),
  ),
  effect: "read",
  evidence: { path: "INF", input: "P1", output: "INF" },
  units: "none",
  source: "doc-en api-263477607 (V1), doc-env2 289120987 (menu only)",
});

/** Keyword search on Taobao. */
export const searchTaobao = defineEndpoint({
  key: "taobao.search",
  method: "POST",
  path: "/v2/taobao/product/item/search",
  input: z.object({
    keyword: z.string().min(1).max(200),
    pageNo: z.int().min(1),
    pageSize: z.int().min(1).max(MAX_TAOBAO_PAGE_SIZE),
    sort: z
      .string()
      .regex(/^[a-z_]{1,40}_(asc|desc)$/)
      .optional(),
  }),
  output: taobaoPage,
  effect: "read",
  evidence: { path: "P2", input: "P2", output: "XP" },
  units: "price and couponPrice in yuan, as text",
  source: "doc-env2 api-289120988; row by a public client of the twin platform and TG item/search",
});

/** Search by picture on Taobao. TG answers up to 100 rows at once, without pages or a region. */
export const searchTaobaoByPicture = defineEndpoint({
  key: "picture_search.taobao",
  method: "POST",
  path: "/v2/taobao/product/image/query",
  input: z.object({ imageBase64: pictureBase64, language: z.string().optional() }),
  output: taobaoPage,
  effect: "read",
  evidence: { path: "INF", input: "INF", output: "INF" },
  units: "price and couponPrice in yuan, as text",
  source: "doc-env2 289120989 (menu only); path by the 1688 twin, reply by TG item/imgsearch",
});
