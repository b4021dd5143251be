import type { OfferDto } from "@/lib/contract/offer";

type Size = NonNullable<OfferDto["size"]>;

/** Cubic centimetres that carriers count as one kilogram. */
const CM3_PER_KG = 5000;

/** Grams that a parcel's room counts for, rounded up: L × W × H in cm ÷ 5000 kg. */
export function volumetricGrams({ lengthMm, widthMm, heightMm }: Size): number {
  return Math.ceil((lengthMm * widthMm * heightMm) / CM3_PER_KG);
}
