import type { OfferDto } from "@/lib/contract/offer";
import { fen } from "@/lib/kernel/money";

/** A plain offer for tests: one article, one price. */
export function offerFixture(changes: Partial<OfferDto> = {}): OfferDto {
  return {
    market: "1688",
    id: "abc",
    buyId: null,
    title: "Tea cup",
    originalTitle: "茶杯",
    onSale: true,
    images: ["https://cbu01.alicdn.com/cup.jpg"],
    videoUrl: null,
    detailVideoUrl: null,
    attributes: [],
    options: [],
    skus: [],
    pricing: "no_sku",
    ladder: [{ minQuantity: 1, unitPrice: fen(1250) }],
    buyable: { min: fen(1250), max: fen(1250) },
    stock: 100,
    unit: null,
    minOrderQuantity: 1,
    lotSize: 1,
    mixedBatch: null,
    weightGrams: null,
    size: null,
    shipsFrom: null,
    shipsWithinHours: null,
    descriptionHtml: null,
    seller: { openId: null, name: null, scores: [] },
    badges: [],
    soldTotal: null,
    categoryIds: [],
    categoryName: null,
    marketUrl: null,
    freshness: { state: "fresh", asOf: "2026-01-01T00:00:00Z" },
    ...changes,
  };
}
