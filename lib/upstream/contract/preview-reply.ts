import { z } from "zod";
import * as lenient from "./lenient";

const ids = lenient.list(z.union([z.string(), z.number()]).transform(String));

const promotion = z.object({
  promotionId: lenient.id.optional(),
  selected: lenient.flag.optional(),
  text: lenient.text.optional(),
  desc: lenient.text.optional(),
  freePostage: lenient.flag.optional(),
  /** Fen. */
  discountFee: lenient.number.optional(),
});

/** `amount` and `finalUnitPrice` are yuan here, though everything around them is fen. */
const cargo = z.object({
  offerId: lenient.id.optional(),
  openOfferId: lenient.id.optional(),
  specId: lenient.id.optional(),
  skuId: lenient.id.optional(),
  amount: lenient.text.optional(),
  finalUnitPrice: lenient.text.optional(),
  resultCode: lenient.text.optional(),
  message: lenient.text.optional(),
  cargoPromotionList: lenient.list(promotion).optional(),
});

/** One order in the making. `sum…`, `discountFee` and `additionalFee` are fen. */
export const previewPartWire = z.object({
  discountFee: lenient.number.optional(),
  tradeModeNameList: z
    .array(z.unknown())
    .nullish()
    .catch(null)
    .transform((sent) => sent?.filter((name) => typeof name === "string") ?? null),
  status: lenient.flag.optional(),
  sumPayment: lenient.number.optional(),
  sumCarriage: lenient.number.optional(),
  sumPaymentNoCarriage: lenient.number.optional(),
  additionalFee: lenient.number.optional(),
  message: lenient.text.optional(),
  resultCode: lenient.text.optional(),
  flowFlag: lenient.text.optional(),
  cargoList: lenient.list(cargo).optional(),
  shopPromotionList: lenient.list(promotion).optional(),
});

const preview = z.object({
  success: lenient.flag.optional(),
  errorCode: lenient.text.optional(),
  errorMsg: lenient.text.optional(),
  postFeeByDescOfferList: ids.optional(),
  unsupportedCrossBorderPayOfferList: ids.optional(),
  // Their spelling.
  orderPreviewResuslt: lenient.list(previewPartWire).optional(),
});

export const previewWire = preview;

/** Nobody has read this reply: an answer for each merchant, or one for all of them. */
export const previewsWire = z.preprocess(
  (sent) => (Array.isArray(sent) ? (sent as unknown[]) : [sent]),
  z.array(preview),
);

export type PreviewWire = z.infer<typeof preview>;
export type PreviewPartWire = z.infer<typeof previewPartWire>;
export type PreviewCargoWire = z.infer<typeof cargo>;
export type PreviewPromotionWire = z.infer<typeof promotion>;
