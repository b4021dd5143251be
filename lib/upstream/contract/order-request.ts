import { z } from "zod";
import { longId, offerId } from "./inputs";

/** 1688 takes no more SKUs in one order (AL). */
export const MOST_ORDER_LINES = 50;

const words = z.string().min(1).max(200);

/** The vendor's `FastAdress`: Chinese place names. All optional on its page; these are what 1688 needs. */
export const orderAddress = z.object({
  fullName: words,
  mobile: z.string().min(5).max(30),
  phone: z.string().max(30).optional(),
  postCode: z.string().max(12).optional(),
  provinceText: words,
  cityText: words,
  areaText: words,
  townText: words.optional(),
  address: words,
  districtCode: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
});

/**
 * The vendor's `FastCargo`. V2 names the offer by `offerMapId` (the page with a real request); an id
 * out of digits only is V1's and goes as `offerId`. `productNo` is free text of ours.
 */
export const orderCargo = z
  .object({
    sellerOpenId: z.string().min(1).max(128).optional(),
    offerMapId: offerId.optional(),
    offerId: longId.optional(),
    specId: z.string().min(1).max(64).optional(),
    quantity: z.int().min(1).max(10_000_000),
    productNo: z.string().max(64).optional(),
  })
  .refine((cargo) => cargo.offerMapId !== undefined || cargo.offerId !== undefined, {
    error: "offerMapId or offerId",
    path: ["offerMapId"],
  });

/** Lines of several merchants: each names its own. */
export const merchantCargo = orderCargo.refine(({ sellerOpenId }) => sellerOpenId !== undefined, {
  error: "needed where there are several merchants",
  path: ["sellerOpenId"],
});
