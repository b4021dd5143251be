import { z } from "zod";
import { MARKETS, type Market } from "@/lib/kernel/offer-ref";
import { parseAmount } from "@/lib/kernel/parse-amount";
import type { Money } from "@/lib/kernel/money";
import { currencyDto } from "./common";
import { bankAccountDto, warehouseDto } from "./operator";
import { operationId, topUpDto, typedYuan, type TopUpDto } from "./wallet";

/** Somebody as the desk names them. */
export type PersonDto = { id: string; name: string; email: string };

/** A top-up as the desk sees it. */
export type StaffTopUp = TopUpDto & {
  owner: PersonDto;
  decidedBy: string | null;
  decidedAt: string | null;
};

export type StaffTopUpDetail = StaffTopUp & {
  /** What it comes to in yuan now; null where there is no rate. */
  suggested: { amount: Money; rateNote: string | null } | null;
};

/** A tick of a form, or a flag of a program. */
const tick = z
  .literal("1")
  .transform(() => true)
  .or(z.boolean())
  .default(false);

export const confirmBody = z.object({ credited: typedYuan, acceptDifference: tick });

const reason = z
  .string()
  .trim()
  .min(3, "Give a reason of at least 3 characters.")
  .max(500, "Use at most 500 characters.");

export const rejectBody = z.object({ reason });

export const decidedDto = z.object({ topUp: topUpDto, repeated: z.boolean() });

const name = z.string().trim().min(1, "Give it a name.").max(80, "Use at most 80 characters.");

/** A percentage as it is typed, 0 to 100 with at most two decimals, in hundredths of a percent. */
const typedPercent = z
  .string()
  .regex(/^\d{1,3}(?:[.,]\d{1,2})?$/, "Give a percentage such as 5 or 4.25.")
  .transform((text) => {
    const [whole = "", part = ""] = text.split(/[.,]/);
    return Number(`${whole}${part.padEnd(2, "0")}`);
  })
  .refine((points) => points <= 10_000, "Give at most 100 percent.");

/** Yuan from nothing upwards, in fen. */
const yuanFromZero = z
  .string()
  .max(40)
  .transform((text, context) => {
    const read = parseAmount(text, "CNY");
    if (read.ok && read.value.minor <= MOST_FEN) return read.value.minor;
    context.addIssue({ code: "custom", message: "Give an amount in yuan, such as 10 or 10.50." });
    return z.NEVER;
  });

/** What the stores of fees and rates keep at most. */
const MOST_FEN = 100_000_000;

/** A minute in UTC as a form sends it, in epoch milliseconds; null where it was left empty. */
const minute = z
  .string()
  .default("")
  .transform((text, context) => {
    if (text === "") return null;
    const at = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(text) ? Date.parse(`${text}Z`) : NaN;
    if (!Number.isNaN(at)) return at;
    context.addIssue({ code: "custom", message: "Give a time such as 2026-11-20T09:00." });
    return z.NEVER;
  });

const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,7}$/, "Give a whole number.")
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, `Give a number from 1 to ${most}.`);

export const feeRuleBody = z.object({
  name,
  percent: typedPercent,
  minimum: yuanFromZero,
  scope: z.enum(["checkout", "merchant"], { error: "Choose one." }),
  market: z.union([z.enum(MARKETS), z.literal("").transform(() => null)], { error: "Choose one." }),
  validFrom: minute,
  validUntil: minute,
});

export const forwardingRateBody = z.object({
  country: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^(?:[A-Z]{2}|\*)$/, "Give two letters such as VN, or * for everywhere else."),
  name,
  firstGrams: wholeNumber(1_000_000),
  first: yuanFromZero,
  stepGrams: wholeNumber(1_000_000),
  step: yuanFromZero,
  volumeDivisor: wholeNumber(100_000),
  validFrom: minute,
  validUntil: minute,
});

export const rowParams = z.object({ rowId: z.string().regex(/^[0-9A-HJKMNP-TV-Z]{12}$/) });

export const rateBody = z.object({
  base: z.enum(["CNY", "EUR"], { error: "Choose one." }),
  currency: currencyDto,
  /** Units of `currency` for one of `base`. */
  rate: z.string().trim().max(30),
  asOf: minute,
  acceptJumps: tick,
});

export const walletParams = z.object({ userId: z.string().regex(/^[0-9A-Z]{1,32}$/) });

export const adjustmentBody = z.object({
  operationId,
  direction: z.enum(["in", "out"], { error: "Choose one." }),
  amount: typedYuan,
  reason,
});

export const quoteMinutesBody = z.object({ minutes: wholeNumber(240) });

export const ownAddressesBody = z.object({ allowed: tick });

export const warehouseParams = z.object({ warehouseId: warehouseDto.shape.id });

export const bankAccountKey = bankAccountDto.pick({ currency: true, account: true });

/** An exchange rate as it was written down: one unit of `base` is `rate` units of `currency`. */
export type RateRow = {
  id: string;
  base: string;
  currency: string;
  rate: string;
  asOf: string;
  source: string;
  provenance: string;
  enteredBy: string;
  enteredAt: string;
};

export const MAIL_STATES = ["queued", "sending", "sent", "kept", "failed", "unknown"] as const;

export type MailState = (typeof MAIL_STATES)[number];

/** A letter as the desk lists it. */
export type MailRow = {
  id: string;
  kind: string;
  recipient: string;
  subject: string;
  state: MailState;
  attempts: number;
  lastError: string | null;
  createdAt: string;
  sentAt: string | null;
};

/** `body` is null where it lets its reader into somebody's account, and the reader may not. */
export type MailDetail = MailRow & { body: string | null };

/** A service fee as the desk lists it; times are epoch milliseconds. */
export type FeeRuleRow = {
  id: string;
  name: string;
  /** Hundredths of a percent. */
  basisPoints: number;
  minimum: Money;
  scope: "checkout" | "merchant";
  market: Market | null;
  validFrom: number;
  validUntil: number | null;
};

/** A forwarding rate as the desk lists it; times are epoch milliseconds. */
export type ForwardingRow = {
  id: string;
  /** Two letters, or "*" for everywhere else. */
  country: string;
  name: string;
  firstGrams: number;
  first: Money;
  stepGrams: number;
  step: Money;
  volumeDivisor: number;
  validFrom: number;
  validUntil: number | null;
};
