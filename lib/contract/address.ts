import { z } from "zod";
import { CHINA_PROVINCES } from "@/lib/kernel/china-provinces";

/** One line of an address: no control characters, single spaces. */
function line(most: number) {
  return z
    .string()
    .max(400)
    .regex(/^\P{Cc}*$/u, "Remove the control characters.")
    .transform((text) => text.trim().replace(/\s+/g, " "))
    .pipe(z.string().min(1, "Fill this in.").max(most, `Use at most ${most} characters.`));
}

/** A mobile number, or an area code and a number; however it is spaced, with or without +86. */
const phone = z
  .string()
  .max(40)
  .transform((text) => text.replace(/[\s()-]/g, "").replace(/^(?:\+|00)86/, ""))
  .pipe(z.string().regex(/^(?:1[3-9]\d{9}|0\d{2,3}\d{7,8})$/, "Give a phone number in China."));

const PROVINCES = CHINA_PROVINCES.map(([, name]) => name);

/** A place in China, as a courier there reads it. */
export const addressBody = z.object({
  fullName: line(60),
  phone,
  province: z.enum(PROVINCES, { error: "Choose a province." }),
  city: line(40),
  district: line(40),
  street: line(120),
  postCode: z
    .string()
    .trim()
    .regex(/^\d{6}$/, "Give the 6 digits of the postcode."),
});

export const addressParams = z.object({ addressId: z.string().regex(/^[0-9A-Z]{16}$/) });

/** The address as it is now kept. An edited one has a new id: orders keep the old one. */
export const keptAddressDto = z.object({ id: z.string() });

export type AddressBody = z.output<typeof addressBody>;
