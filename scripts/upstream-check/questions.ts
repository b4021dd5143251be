import type { Endpoint } from "@/lib/upstream/contract/endpoint";
import * as finding from "@/lib/upstream/contract/finding-1688";
import * as goods from "@/lib/upstream/contract/goods-1688";
import * as taobao from "@/lib/upstream/contract/goods-taobao";
import { getHotList } from "@/lib/upstream/contract/hot-list";

/** What replies told so far that later questions need. */
export type Clues = {
  picture: string;
  offerId?: string;
  sellerOpenId?: string;
  categoryId?: string;
  itemId?: string;
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
    (offer) => ({ sellerOpenId: offer?.sellerOpenId }),
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
  question(taobao.getTaobaoItem, ({ itemId }) => (itemId ? { itemId } : null)),
  question(taobao.checkTaobaoItems, ({ itemId }) =>
    itemId ? { params: JSON.stringify([{ itemId, skuIds: [] }]) } : null,
  ),
  question(taobao.searchTaobaoByPicture, ({ picture }) => ({
    imageBase64: picture,
    language: "en",
  })),
];
