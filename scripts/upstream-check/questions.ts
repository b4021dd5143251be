import type { Endpoint } from "@/lib/upstream/contract/endpoint";
import * as finding from "@/lib/upstream/contract/finding-1688";
import * as goods from "@/lib/upstream/contract/goods-1688";
import * as taobao from "@/lib/upstream/contract/goods-taobao";
import { getHotList } from "@/lib/upstream/contract/hot-list";
import * as lookups from "@/lib/upstream/contract/order-lookups-1688";
import * as taobaoLookups from "@/lib/upstream/contract/order-lookups-taobao";
import * as orders from "@/lib/upstream/contract/orders-1688";
import { previewTaobao } from "@/lib/upstream/contract/orders-taobao";

/** What replies told so far that later questions need. */
export type Clues = {
  picture: string;
  offerId?: string;
  sellerOpenId?: string;
  categoryId?: string;
  itemId?: string;
  /** What a preview of the first product takes. */
  specId?: string;
  quantity?: string;
  mpId?: string;
  mpSkuId?: string;
  /** Orders the account has already; a fresh one has none. */
  orderId?: string;
  taobaoOrderId?: string;
  taobaoLineId?: string;
};

/** One harmless question; `ask` gives null while what it needs is not known. */
export type Question = {
  endpoint: Endpoint<unknown, unknown>;
  ask: (clues: Clues) => unknown;
  learn: (data: unknown) => Partial<Clues>;
};

function question<Input, Output>(
  endpoint: Endpoint<Input, Output>,
  ask: (clues: Clues) => NoInfer<Input> | null,
  learn: (output: Output) => {
    [Name in keyof Clues]?: Clues[Name] | null | undefined;
  } = () => ({}),
): Question {
  return {
    endpoint: endpoint,
    ask,
    learn: (data) => {
      const read = endpoint.output.safeParse(data);
      const learned = Object.entries(read.success ? learn(read.data) : {});
      return Object.fromEntries(learned.filter(([, value]) => typeof value === "string"));
    },
  };
}

/** A preview wants a place in China to send to; nothing is ever sent there. */
const addressParam = {
  fullName: "张三",
  mobile: "13800000000",
  provinceText: "浙江省",
  cityText: "杭州市",
  areaText: "西湖区",
  address: "测试路1号",
};
const receiver = JSON.stringify({
  name: addressParam.fullName,
  country: "中国",
  state: addressParam.provinceText,
  city: addressParam.cityText,
  district: addressParam.areaText,
  address: addressParam.address,
  zip: "",
  phone: "",
  mobile_phone: addressParam.mobile,
});

function previewQuestion({ offerId, sellerOpenId, specId, quantity }: Clues) {
  if (!offerId || !sellerOpenId) return null;
  const cargo = { sellerOpenId, offerMapId: offerId, quantity: Number(quantity ?? 1) };
  return { addressParam, cargoParamList: [specId ? { ...cargo, specId } : cargo] };
}

function orderQuestion({ orderId }: Clues) {
  return orderId ? { webSite: "1688" as const, orderId } : null;
}

const page = { beginPage: 1, pageSize: 5, country: "en" };
const search = { ...page, keyword: "bag" };

/** Every read endpoint once, in an order in which each finds what it needs in replies before it. */
export const QUESTIONS: readonly Question[] = [
  question(
    goods.searchOffers,
    () => search,
    ({ data: [first] }) => ({
      offerId: first?.offerId ?? first?.offerMapId,
    }),
  ),
  question(
    goods.getCategory,
    () => ({ categoryId: "0", language: "en" }),
    (root) => ({
      categoryId: root?.children?.[0]?.categoryId,
    }),
  ),
  question(
    goods.getOffer,
    ({ offerId }) => (offerId ? { offerId, country: "en" } : null),
    (offer) => ({
      sellerOpenId: offer?.sellerOpenId,
      specId: offer?.productSkuInfos?.[0]?.specId,
      quantity: String(Math.max(1, offer?.minOrderQuantity ?? 1)),
    }),
  ),
  question(goods.relatedOffers, ({ offerId }) =>
    offerId ? { offerId, pageNo: 1, pageSize: 5, language: "en" } : null,
  ),
  question(finding.searchByPicture, ({ picture }) => ({ imageBase64: picture, ...page })),
  question(finding.searchShop, ({ sellerOpenId }) =>
    sellerOpenId ? { sellerOpenId, ...page } : null,
  ),
  question(finding.recommendOffers, () => page),
  question(finding.searchGlobalSelection, () => search),
  question(finding.search1688Selection, () => search),
  question(getHotList, ({ categoryId }) =>
    categoryId
      ? { rankId: categoryId, rankType: "complex" as const, limit: 5, language: "en" }
      : null,
  ),
  question(
    taobao.searchTaobao,
    () => ({ keyword: "包", pageNo: 1, pageSize: 5 }),
    ({ data: [first] }) => ({ itemId: first?.itemId }),
  ),
  question(
    taobao.getTaobaoItem,
    ({ itemId }) => (itemId ? { itemId } : null),
    (item) => ({ mpId: item?.mpId, mpSkuId: item?.skuList?.[0]?.mpSkuId }),
  ),
  question(taobao.checkTaobaoItems, ({ itemId }) =>
    itemId ? { params: JSON.stringify([{ itemId, skuIds: [] }]) } : null,
  ),
  question(taobao.searchTaobaoByPicture, ({ picture }) => ({
    imageBase64: picture,
    language: "en",
  })),
  question(orders.previewOrder, previewQuestion),
  question(orders.previewOrders, previewQuestion),
  question(previewTaobao, ({ mpId, mpSkuId }) => {
    if (!mpId) return null;
    const line = { itemId: mpId, orderLineNo: "1", quantity: 1, price: 100, currency: "CNY" };
    const orderLineList = JSON.stringify([mpSkuId ? { ...line, skuId: mpSkuId } : line]);
    return { orderLineList, receiver };
  }),
  question(
    lookups.listOrders,
    () => ({ pageNo: 1, beginPage: 1, pageSize: 5 }),
    ({ data: [first] }) => ({ orderId: first?.baseInfo?.idOfStr ?? first?.baseInfo?.id }),
  ),
  question(lookups.getOrder, orderQuestion),
  question(lookups.traceOrder, orderQuestion),
  question(
    taobaoLookups.listTaobaoOrders,
    () => ({ pageNo: 1, pageSize: 5 }),
    ({ purchaseOrders, data }) => {
      const [first] = purchaseOrders ?? data ?? [];
      const taobaoLineId = first?.subPurchaseOrders?.[0]?.subPurchaseOrderId;
      return { taobaoOrderId: first?.purchaseId, taobaoLineId };
    },
  ),
  question(taobaoLookups.getTaobaoOrder, ({ taobaoOrderId }) =>
    taobaoOrderId ? { orderId: taobaoOrderId } : null,
  ),
  question(taobaoLookups.traceTaobaoOrder, ({ taobaoLineId }) =>
    taobaoLineId ? { subPurchaseOrderId: taobaoLineId } : null,
  ),
];
