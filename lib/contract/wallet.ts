import { z } from "zod";
import { MINOR_DIGITS, type Currency, type Money } from "@/lib/kernel/money";
import { parseAmount } from "@/lib/kernel/parse-amount";
import { currencyDto, languageParam, moneyDto } from "./common";

/** Most major units of one movement: far above any order, far below what an integer can't hold. */
const LARGEST_MAJOR = 10_000_000_000;

function readTyped(amount: string, currency: Currency): Money | null {
  const read = parseAmount(amount, currency);
  const largest = LARGEST_MAJOR * 10 ** MINOR_DIGITS[currency];
  return read.ok && read.value.minor > 0 && read.value.minor <= largest ? read.value : null;
}

/** An amount of yuan as it is typed, above zero, in fen. */
export const typedYuan = z
  .string()
  .max(40)
  .transform((text, context) => {
    const read = readTyped(text, "CNY");
    if (read) return read;
    context.addIssue({ code: "custom", message: "Give an amount in yuan, such as 250.50." });
    return z.NEVER;
  });

const ID = /^[0-9A-HJKMNP-TV-Z]{16}$/;

/** A name a page gives to one act, so that sending its form twice does it once. */
export const operationId = z.string().regex(ID, "Reload the page first.");

const topUpId = z.string().regex(ID, "That is no top-up.");

export const topUpParams = z.object({ topUpId });

export const walletQuery = z.object({ language: languageParam });

/** A top-up to begin: `topUpId` is minted by who asks, `amount` is as it is typed. */
export const newTopUp = z
  .object({ topUpId: operationId, amount: z.string().max(40), currency: currencyDto })
  .transform(({ topUpId: id, amount, currency }, context) => {
    const sent = readTyped(amount, currency);
    if (sent) return { id, sent };
    context.addIssue({
      code: "custom",
      path: ["amount"],
      message: "Give an amount above zero, such as 250.50, without separators between thousands.",
    });
    return z.NEVER;
  });

export const topUpDto = z.object({
  id: topUpId,
  method: z.enum(["bank_transfer", "card"]),
  /** What is written into the transfer, so that it is found. */
  reference: z.string(),
  sent: moneyDto,
  state: z.enum(["started", "submitted", "confirmed", "rejected", "cancelled", "failed"]),
  /** What was put into the wallet. */
  credited: moneyDto.nullable(),
  /** The rate it was credited at: "1 CNY = 3600 VND, staff, 2026-11-20"; null where none was used. */
  rateNote: z.string().nullable(),
  /** Why it was rejected, in the words of the desk. */
  reason: z.string().nullable(),
  hasVoucher: z.boolean(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});

export type TopUpDto = z.infer<typeof topUpDto>;

/** A top-up and where it is paid; `url` is null where nothing is left to pay. */
export const payPageDto = z.object({ topUp: topUpDto, url: z.url().nullable() });

/** Kinds of lines of a statement. */
export const STATEMENT_KINDS = [
  "top_up",
  "hold",
  "release",
  "capture",
  "refund",
  "adjustment",
] as const;

export type StatementKind = (typeof STATEMENT_KINDS)[number];

const day = z.iso.date({ error: "Write a day as 2026-11-20." });
const blank = z.literal("").transform(() => undefined);

/** What a statement is narrowed to; days are in UTC and both are included. */
export const statementFilter = z.object({
  kind: z.enum(STATEMENT_KINDS).or(blank).optional(),
  from: day.or(blank).optional(),
  to: day.or(blank).optional(),
});

export type StatementFilter = {
  kind?: StatementKind | undefined;
  from?: string | undefined;
  to?: string | undefined;
};

/** One line: what moved, and what the wallet had after it. Amounts are in yuan and signed. */
export type StatementLine = {
  /** Rising with time; the cursor of a page. */
  seq: number;
  at: string;
  kind: StatementKind;
  /** Change of what can be spent, and of what is set aside. */
  available: Money;
  held: Money;
  /** What could be spent after it. */
  after: Money;
  /** What it is about: "top_up:…". */
  subject: string | null;
  /** Words of the desk or a reference; may be empty. */
  memo: string;
};

/** `older` is the cursor of the next page; null on the last. */
export type Statement = { lines: StatementLine[]; older: number | null };
