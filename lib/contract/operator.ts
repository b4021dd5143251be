import { z } from "zod";

const line = z.string().trim().min(1, "Fill this in.").max(120, "Use at most 120 characters.");

/** A place in China that goods are sent to, in the words a courier there reads. */
export const warehouseDto = z.object({
  id: z.string().regex(/^[a-z0-9-]{1,32}$/, "Use small letters, digits and dashes."),
  name: line,
  fullName: line,
  phone: z.string().regex(/^\+?[0-9 -]{6,20}$/, "Give a phone number."),
  province: line,
  city: line,
  district: line,
  street: line,
  postCode: z.string().regex(/^\d{6}$/, "Give the 6 digits of the postcode."),
});

/** An account of the operator's that transfers are sent to. */
export const bankAccountDto = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/, "Choose a currency."),
  holder: line,
  bank: line,
  account: line,
  /** SWIFT, branch, or what else a sender must write. */
  note: z.string().trim().max(240, "Use at most 240 characters."),
});

export type WarehouseDto = z.infer<typeof warehouseDto>;
export type BankAccountDto = z.infer<typeof bankAccountDto>;
