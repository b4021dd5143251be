import type { Decimal } from "@/lib/kernel/decimal";
import type { Currency } from "@/lib/kernel/money";
import type { Result } from "@/lib/kernel/result";

/** What a rate may be quoted against: the euro, as the ECB does, or the yuan we buy in. */
export const RATE_BASES = ["EUR", "CNY"] as const;
export type RateBase = (typeof RATE_BASES)[number];

/** Who said so. "example" is made up for the demonstration shop and is never stored. */
export const RATE_SOURCES = ["ecb", "staff", "example"] as const;
export type RateSource = (typeof RATE_SOURCES)[number];

/** One unit of `base` costs `rate` units of `currency`. `asOf` is in epoch milliseconds. */
export type RateQuote = {
  base: RateBase;
  currency: Currency;
  rate: Decimal;
  asOf: number;
  source: RateSource;
};

/** What a provider brings. `provenance` says where from, such as a file's name and its digest. */
export type RateSheet = { quotes: readonly RateQuote[]; provenance: string };

/** Why a sheet can't be used, for the person who brought it. `line` is 0 for the whole of it. */
export type SheetProblem = { line: number; reason: string };

/** Where rates come from. Ours read files; one that asks a service would be a provider as well. */
export type RateProvider = { key: string; read(): Promise<Result<RateSheet, SheetProblem>> };
