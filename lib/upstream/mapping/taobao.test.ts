import { describe, expect, it, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import { checkTaobaoItems, getTaobaoItem, searchTaobao } from "../contract/goods-taobao";
import { taobaoCheckReply, taobaoReply, taobaoRow } from "../test-support/finding";
import { toOfferChecks } from "./taobao-check";
import { toTaobaoLookup } from "./taobao-item";
import { toTaobaoPage, toTaobaoPictureHits, toTaobaoSummary } from "./taobao-row";

const asked = { market: "taobao", id: "asked" } as const;

function offerOf(changes: object = {}) {
  const wire = getTaobaoItem.output.parse({ ...taobaoReply, ...changes });
  const read = toTaobaoLookup(asked)(wire);
  if (!read.ok || read.value.kind !== "offer") throw new Error("no offer");
  return read.value.offer;
}

describe("a product", () => {
  it("is read in our words, with the ids an order needs", () => {
    expect(offerOf()).toMatchObject({
      ref: { market: "taobao", id: "WUnUC1cILiBjt-Jv3lDdlQ" },
      buyId: "600123456789012345",
      title: null,
      originalTitle: "帆布包",
      onSale: true,
      images: ["https://img.alicdn.com/a.jpg", "https://img.alicdn.com/b.jpg"],
      pricing: "by_sku",
      ladder: [{ minQuantity: 2, unitPrice: fen(1990) }],
      stock: 120,
      minOrderQuantity: 2,
      unit: { text: "件", original: "件" },
      seller: { openId: "104736810", name: "小店" },
      categoryIds: ["50012010"],
    });
  });

  it("has SKUs with their own price in fen, stock and order id", () => {
    const { skus } = offerOf();
    expect(skus.map(({ buyId }) => buyId)).toEqual(
      taobaoReply.skuList.map(({ mpSkuId }) => mpSkuId),
    );
    expect(skus[2]).toMatchObject({ price: fen(1993), stock: 30, choice: [0, 1] });
  });

  it("gives pictures to the property that decides them", () => {
    const [size, colour] = offerOf().options;
    expect(size?.values.map(({ imageUrl }) => imageUrl)).toEqual([null, null]);
    expect(colour?.values.map(({ text, imageUrl }) => [text, imageUrl])).toEqual([
      ["红色", "https://img.alicdn.com/red.jpg"],
      ["蓝色", "https://img.alicdn.com/blue.jpg"],
    ]);
  });

  it("without SKUs has one price", () => {
    expect(offerOf({ skuList: null })).toMatchObject({ pricing: "no_sku", skus: [], options: [] });
  });

  test.each(["inactive", null])("with status %s is not on sale", (status) => {
    expect(offerOf({ status }).onSale).toBe(false);
  });

  it("has nothing left of a SKU that is closed", () => {
    const [first, ...rest] = taobaoReply.skuList;
    expect(offerOf({ skuList: [{ ...first, status: "inactive" }, ...rest] }).skus[0]?.stock).toBe(
      0,
    );
  });

  // A price in yuan by mistake must not be shown as a hundredth of it.
  test.each([19.9, "19.90", -5, "x", null])("with the price %j has none", (price) => {
    expect(offerOf({ price }).ladder).toEqual([]);
  });

  it("is read from snake case as well", () => {
    expect(offerOf({ mpId: undefined, mp_id: 42, picUrls: null, pic_urls: [] }).buyId).toBe("42");
  });

  it("is gone when its data is null, and unreadable without id and title", () => {
    expect(toTaobaoLookup(asked)(null)).toEqual({ ok: true, value: { kind: "gone" } });
    expect(toTaobaoLookup(asked)(getTaobaoItem.output.parse({})).ok).toBe(false);
  });
});

describe("a row", () => {
  const summary = (changes: object = {}, language = "en") =>
    searchTaobao.output
      .parse([{ ...taobaoRow, ...changes }])
      .data.flatMap((row) => toTaobaoSummary(row, language));

  it("is a card without what Taobao does not tell", () => {
    expect(summary()).toEqual([
      {
        ref: { market: "taobao", id: "WUnUC1cILiBjt-Jv3lDdlQ" },
        title: "Canvas bag",
        originalTitle: "帆布包",
        imageUrl: "https://img.alicdn.com/a.jpg",
        price: fen(1990),
        promotionPrice: null,
        monthlySales: null,
        repurchasePercent: null,
        minOrderQuantity: null,
        badges: [],
        categoryIds: [],
      },
    ]);
  });

  it("has no title in a language it was not translated to", () => {
    expect(summary({}, "vi")[0]?.title).toBeNull();
  });

  it("without an id is left out", () => {
    expect(summary({ itemId: null })).toEqual([]);
  });

  it("comes on a page without totals", () => {
    const wire = searchTaobao.output.parse({ pageNo: 2, data: [taobaoRow] });
    const read = toTaobaoPage({ page: 9, pageSize: 20, language: "en" })(wire);
    expect(read).toMatchObject({ value: { page: 2, pageSize: 20, total: null, totalPages: null } });
  });

  it("of a picture search is cut into pages here", () => {
    const rows = Array.from({ length: 7 }, (_, at) => ({ ...taobaoRow, itemId: `i${at}` }));
    const wire = searchTaobao.output.parse(rows);
    const read = toTaobaoPictureHits({ page: 2, pageSize: 3, language: "en" })(wire);
    if (!read.ok) throw new Error("unread");
    expect(read.value.offers.map(({ ref }) => ref.id)).toEqual(["i3", "i4", "i5"]);
    expect(read.value).toMatchObject({ total: 7, totalPages: 3 });
  });
});

it("a check answers for each item in the order asked", () => {
  const wire = checkTaobaoItems.output.parse(taobaoCheckReply);
  expect(toOfferChecks(["3", "1", "2", "9"].map((id) => ({ id })))(wire)).toEqual({
    ok: true,
    value: [
      { ref: { market: "taobao", id: "3" }, kind: "not_orderable", reason: null },
      {
        ref: { market: "taobao", id: "1" },
        kind: "orderable",
        buyId: "6001",
        skus: [{ skuId: "11", buyId: "7001" }],
      },
      { ref: { market: "taobao", id: "2" }, kind: "not_orderable", reason: "10001::NOT_FOUND" },
      { ref: { market: "taobao", id: "9" }, kind: "unsaid" },
    ],
  });
});
