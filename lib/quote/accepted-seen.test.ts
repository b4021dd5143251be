import { expect, test } from "vitest";
import type { Seen } from "@/lib/cart/seen";
import { offerFixture } from "@/components/shop/product/testing/offer-fixture";
import { fen } from "@/lib/kernel/money";
import { acceptedSeen } from "./accepted-seen";

const SEEN: Seen = {
  title: "Old title",
  originalTitle: null,
  variant: [],
  imageUrl: null,
  merchant: { openId: "M", name: null },
  unitPrice: fen(100),
  ladder: null,
  minOrderQuantity: 1,
  lot: 1,
};
const LADDER = [
  { minQuantity: 1, unitPrice: fen(1250) },
  { minQuantity: 10, unitPrice: fen(1000) },
];
const offer = offerFixture({ ladder: LADDER });

test("a price of the SKU's own takes the place of the former", () => {
  const seen = acceptedSeen({ seen: SEEN, offer: null, skuKey: "a", pieces: 3, price: fen(120) });
  expect(seen).toEqual({ ...SEEN, unitPrice: fen(120) });
});

test("a ladder that says the accepted price is kept whole", () => {
  const seen = acceptedSeen({ seen: SEEN, offer, skuKey: "", pieces: 10, price: fen(1000) });
  expect(seen).toMatchObject({ title: "Tea cup", ladder: LADDER });
});

test("a ladder that says another price gives way to the accepted one", () => {
  const seen = acceptedSeen({ seen: SEEN, offer, skuKey: "", pieces: 10, price: fen(1080) });
  expect(seen.ladder).toEqual([{ minQuantity: 1, unitPrice: fen(1080) }]);
});
