import { z } from "zod";
import type {
  checkTaobaoItems as checkEndpoint,
  getTaobaoItem as getEndpoint,
} from "@/lib/upstream/contract/goods-taobao";
import { looseId, taobaoDetail } from "../replies/taobao";
import { parseJson } from "../server/send";
import { taobaoItemOf } from "../world/taobao-item";
import type { World } from "../world/world";
import type { Handler } from "./handler";

/** Takes V2's opaque id as well as the number of a shopper's link. */
export const getTaobaoItem: Handler<z.infer<typeof getEndpoint.input>> = (
  { itemId },
  { taobao, origin },
) => {
  const core = taobao.find(itemId);
  return core
    ? { ok: true, data: taobaoDetail(core, origin) }
    : { ok: false, refusal: "offer_not_found" };
};

const asked = z
  .array(
    z.object({
      itemId: z.union([z.string(), z.number()]).transform(String),
      skuIds: z.array(z.union([z.string(), z.number()]).transform(String)).nullish(),
    }),
  )
  .min(1)
  .max(100);

/** `params` is JSON inside text. No SKU ids means all of them. */
export const checkTaobaoItems: Handler<z.infer<typeof checkEndpoint.input>> = (
  { params },
  { taobao },
) => {
  const read = asked.safeParse(parseJson(params));
  if (!read.success) return { ok: false, refusal: "invalid_input", detail: "params" };
  const answers = read.data.map(({ itemId, skuIds }) => ({
    itemId,
    ...checked(taobao, itemId, skuIds ?? []),
  }));
  const refused = answers.filter(({ reason }) => reason !== null);
  return {
    ok: true,
    data: {
      mpProducts: answers.flatMap(({ itemId, product }) =>
        product ? [{ itemId, ...product }] : [],
      ),
      noMpProductItemIds: refused.map(({ itemId }) => itemId),
      noMpReasonList: refused.map(({ itemId, reason }) => ({ itemId, reason })),
    },
  };
};

type Checked =
  | { reason: string; product: null }
  | { reason: null; product: { mpId: unknown; skuList: { skuId: string; mpSkuId: unknown }[] } };

function checked(taobao: World, itemId: string, skuIds: readonly string[]): Checked {
  const core = taobao.find(itemId);
  if (!core) return { reason: "10001::NOT_FOUND", product: null };
  const { mpId, status, skus } = taobaoItemOf(core);
  if (status !== "active") return { reason: "商品已下架", product: null };
  if (mpId === null) return { reason: "商品不支持分销", product: null };
  const wanted = skus.filter(({ skuId }) => skuIds.length === 0 || skuIds.includes(skuId));
  const skuList = wanted.map(({ skuId, mpSkuId }) => ({ skuId, mpSkuId: looseId(core, mpSkuId) }));
  return { reason: null, product: { mpId: looseId(core, mpId), skuList } };
}
