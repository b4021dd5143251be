import type { OfferDto } from "@/lib/contract/offer";
import { fen } from "@/lib/kernel/money";

type SkuGiven = { key: string; choice: number[]; stock?: number | null; cargoNumber?: string };

/** An offer of two options, ¥10 a piece, as the catalogue tells it. */
export function offer(given: Partial<OfferDto> = {}, skus: readonly SkuGiven[] = SKUS): OfferDto {
  return {
    market: "1688",
    id: "100000000001",
    buyId: null,
    title: "Shirt",
    originalTitle: "衬衫",
    onSale: true,
    images: [],
    videoUrl: null,
    detailVideoUrl: null,
    attributes: [],
    options: [
      {
        name: { text: "Colour", original: "颜色" },
        values: [value("Red", "红色"), value("Dark red", "深红"), value("Blue", "蓝色")],
      },
      { name: { text: "Size", original: "尺码" }, values: [value("L", "L"), value("XL", "XL")] },
    ],
    skus: skus.map(({ key, choice, stock = 100, cargoNumber = null }) => ({
      skuId: `9${key}`,
      specId: key,
      buyId: null,
      cargoNumber,
      choice,
      unitPrice: fen(1000),
      listPrice: null,
      stock,
      weightGrams: null,
    })),
    pricing: "by_sku",
    ladder: [],
    buyable: { min: fen(1000), max: fen(1000) },
    stock: null,
    unit: null,
    minOrderQuantity: 1,
    lotSize: 1,
    mixedBatch: null,
    weightGrams: null,
    size: null,
    shipsFrom: null,
    shipsWithinHours: null,
    descriptionHtml: null,
    seller: { openId: "seller", name: null, scores: [] },
    badges: [],
    soldTotal: null,
    categoryIds: [],
    categoryName: null,
    marketUrl: null,
    freshness: { state: "fresh", asOf: "2026-06-01T00:00:00.000Z" },
    ...given,
  };
}

function value(text: string, original: string) {
  return { text, original, imageUrl: null };
}

const SKUS: readonly SkuGiven[] = [
  { key: "red-l", choice: [0, 0], cargoNumber: "A-1" },
  { key: "red-xl", choice: [0, 1], cargoNumber: "A-2" },
  { key: "dark-l", choice: [1, 0], cargoNumber: "B" },
  { key: "dark-xl", choice: [1, 1], cargoNumber: "B" },
  { key: "blue-l", choice: [2, 0], stock: 0 },
];
