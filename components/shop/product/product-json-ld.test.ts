import { describe, expect, it } from "vitest";
import { fen } from "@/lib/kernel/money";
import { offerFixture } from "./testing/offer-fixture";
import { productJsonLd } from "./product-json-ld";

const crumbs = [{ name: "Home", path: "/" }];
const product = (changes: Parameters<typeof offerFixture>[0]) =>
  (productJsonLd(offerFixture(changes), crumbs, "en")["@graph"] as { offers: object }[])[0];

describe("the price search engines read", () => {
  it("is one where there is one", () => {
    expect(product({ buyable: { min: fen(1250), max: fen(1250) } })?.offers).toMatchObject({
      "@type": "Offer",
      price: "12.50",
      priceCurrency: "CNY",
    });
  });

  it("is the buyable range where variants differ, counting those that can be bought", () => {
    const sku = {
      skuId: null,
      specId: null,
      buyId: null,
      cargoNumber: null,
      choice: [],
      listPrice: null,
      weightGrams: null,
    };
    const skus = [
      { ...sku, unitPrice: fen(5), stock: 0 },
      { ...sku, unitPrice: fen(100), stock: 4 },
      { ...sku, unitPrice: fen(205), stock: null },
    ];
    expect(product({ skus, buyable: { min: fen(100), max: fen(205) } })?.offers).toMatchObject({
      "@type": "AggregateOffer",
      lowPrice: "1.00",
      highPrice: "2.05",
      offerCount: 2,
    });
  });

  it("is none where nothing can be bought", () => {
    const offers = product({ buyable: null, onSale: false })?.offers;
    expect(offers).toMatchObject({ availability: "https://schema.org/Discontinued" });
    expect(offers).not.toHaveProperty("price");
  });
});
