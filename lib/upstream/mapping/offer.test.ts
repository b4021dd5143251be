import { describe, expect, it, test } from "vitest";
import { fen } from "@/lib/kernel/money";
import { offerDetailWire } from "../contract/offer-detail";
import type { Offer } from "../domain";
import { detailReply } from "../test-support/detail";
import { toOffer, toOfferLookup } from "./offer";

const asked = { market: "1688", id: "610947572360" } as const;

function offerOf(change: object = {}): Offer {
  return toOffer(offerDetailWire.parse({ ...detailReply(), ...change }), asked);
}

it("turns a full reply into our words and units", () => {
  expect(offerOf()).toEqual({
    ref: { market: "1688", id: "9a0zr-xnf46T9s2zWUoG5A" },
    buyId: null,
    title: "High-pressure car wash gun",
    originalTitle: "高压洗车水枪",
    onSale: true,
    status: "published",
    images: ["https://cbu01.alicdn.com/1.jpg", "https://cbu01.alicdn.com/2.jpg"],
    videoUrl: "https://cloud.video.taobao.com/play/u/1.mp4",
    detailVideoUrl: null,
    attributes: [
      {
        name: { text: "Material", original: "材质" },
        value: { text: "Plastic", original: "塑料" },
      },
    ],
    options: [
      {
        name: { text: "Colour", original: "颜色" },
        values: [{ text: "Red", original: "红色", imageUrl: "https://cbu01.alicdn.com/red.jpg" }],
      },
      {
        name: { text: "Size", original: "尺码" },
        values: [{ text: "Large", original: "大", imageUrl: null }],
      },
    ],
    skus: [
      {
        skuId: "4876543210987",
        specId: "b266e0726506185beaf205cbae88530d",
        buyId: null,
        cargoNumber: "A-1",
        choice: [0, 0],
        price: fen(1500),
        promotionPrice: null,
        stock: 120,
        weightGrams: 950,
      },
    ],
    pricing: "by_sku",
    ladder: [
      { minQuantity: 2, unitPrice: fen(1500) },
      { minQuantity: 100, unitPrice: fen(1280) },
    ],
    stock: 500,
    unit: { text: "piece", original: "件" },
    minOrderQuantity: 2,
    lotSize: 6,
    mixedBatch: { minAmount: fen(50_000), minQuantity: 10 },
    weightGrams: 1005,
    size: { lengthMm: 205, widthMm: 100, heightMm: 80 },
    shipsFrom: "浙江省金华市",
    shipsWithinHours: 48,
    descriptionHtml: '<p><img src="https://cbu01.alicdn.com/a.jpg"></p>',
    seller: {
      openId: "BBBgGWh2O6JFI6v1aQuZVgRIA",
      name: "义乌市某某工具厂",
      shopUrl: "https://shop1.1688.com/",
      scores: [
        { kind: "composite", value: 4.5 },
        { kind: "logistics", value: 3 },
        { kind: "goods", value: 4 },
        { kind: "consulting", value: 5 },
        { kind: "trade_medal", value: 5 },
        { kind: "repeat_purchase", value: 46.7 },
        { kind: "on_time_48h", value: 98 },
      ],
    },
    badges: ["curated", "ships_48h", "free_shipping_single", "mixed_batch", "dropship", "new_30d"],
    soldTotal: 12_342,
    categoryIds: ["122916002", "79", "124746010"],
    categoryName: "洗车水枪",
  });
});

describe("the id", () => {
  test.each([
    [{}, "9a0zr-xnf46T9s2zWUoG5A"],
    [{ offerMapId: null }, "610947572360"],
    [{ offerMapId: undefined, offerId: "f6vE-dfY1NV37oG_fz9WSA" }, "f6vE-dfY1NV37oG_fz9WSA"],
    [{ offerMapId: null, offerId: null }, asked.id],
  ])("of %j is %s", (change, id) => {
    expect(offerOf(change).ref.id).toBe(id);
  });
});

test.each(["member deleted", "TBD", "auditing", "Published", null])(
  "status %j is not on sale",
  (status) => {
    expect(offerOf({ status }).onSale).toBe(false);
  },
);

it("says nothing where nothing was sent", () => {
  const { ref, seller, ...rest } = toOffer(offerDetailWire.parse({ subject: "x" }), asked);
  expect(ref).toEqual(asked);
  expect(seller).toEqual({ openId: null, name: null, shopUrl: null, scores: [] });
  const said = Object.entries(rest).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  expect(Object.fromEntries(said)).toEqual({
    originalTitle: "x",
    onSale: false,
    pricing: "no_sku",
  });
});

test.each([
  ["no mixed batch", { sellerMixSetting: { generalHunpi: false, mixAmount: 5 } }, null],
  [
    "a mixed batch without limits",
    { sellerMixSetting: { generalHunpi: true, mixAmount: 0, mixNumber: null } },
    { minAmount: null, minQuantity: null },
  ],
])("%s", (_name, change, expected) => {
  expect(offerOf(change).mixedBatch).toEqual(expected);
});

it("has no size while one edge is missing", () => {
  expect(offerOf({ productShippingInfo: { length: 10, width: 10, height: 0 } }).size).toBeNull();
});

describe("the lookup", () => {
  it("does not take null for gone", () => {
    expect(toOfferLookup(asked)(null)).toEqual({ ok: false, error: "a success without data" });
  });

  it("refuses a reply that names no offer", () => {
    expect(toOfferLookup(asked)(offerDetailWire.parse({})).ok).toBe(false);
  });
});
