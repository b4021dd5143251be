import { z } from "zod";
import * as lenient from "./lenient";

/** Prices of a list item: text, in yuan. */
const priceInfo = lenient.object({
  price: lenient.text.optional(),
  promotionPrice: lenient.text.optional(),
  consignPrice: lenient.text.optional(),
  jxhyPrice: lenient.text.optional(),
  pfJxhyPrice: lenient.text.optional(),
});

/**
 * One item of a search or related-goods reply. V2 sends eight members (only `imageUrl` and `subject`
 * are certain), the related call twelve; the id comes as `offerId` or `offerMapId`. Every member is
 * optional here: an item without an id is dropped by the mapper, never guessed.
 */
export const offerSummaryWire = z.object({
  imageUrl: lenient.text.optional(),
  subject: lenient.text.optional(),
  subjectTrans: lenient.text.optional(),
  offerId: lenient.id.optional(),
  offerMapId: lenient.id.optional(),
  priceInfo: priceInfo.optional(),
  isJxhy: lenient.flag.optional(),
  isOnePsale: lenient.flag.optional(),
  isSelect: lenient.flag.optional(),
  repurchaseRate: lenient.percent.optional(),
  monthSold: lenient.integer.optional(),
  traceInfo: lenient.text.optional(),
  minOrderQuantity: lenient.integer.optional(),
  sellerIdentities: lenient.list(z.string()).optional(),
  offerIdentities: lenient.list(z.string()).optional(),
  topCategoryId: lenient.id.optional(),
  secondCategoryId: lenient.id.optional(),
  thirdCategoryId: lenient.id.optional(),
});

export type OfferSummaryWire = z.infer<typeof offerSummaryWire>;
