import { decimalText } from "@/lib/kernel/decimal";
import type { RateQuote } from "./rates";

/** A rate that differs by more than a quarter from the one it would follow. */
export type RateJump = { quote: RateQuote; before: RateQuote };

/** Why a sheet was not recorded. Nothing of it was, then. */
export type RecordProblem =
  | { kind: "forbidden" }
  | { kind: "empty" }
  /** Not a rate anybody can use: `reason` says why, for staff. */
  | { kind: "unusable"; quote: RateQuote; reason: string }
  /** Most often a slip of the point or a rate upside down: to be confirmed by who brings it. */
  | { kind: "jumps"; jumps: RateJump[] };

/** What is wrong with one quote by itself. `now` is in epoch milliseconds. */
export function quoteTrouble(quote: RateQuote, now: number): string | null {
  if (quote.source === "example") return "Example rates are not recorded.";
  if (quote.base === quote.currency) return "A currency needs no rate against itself.";
  if (quote.rate.units <= 0n) return "A rate is above zero.";
  if (quote.asOf > now + CLOCK_SLACK_MS) return "Its time lies in the future.";
  if (!(quote.asOf >= EARLIEST)) return "Its time is before 1999, when the euro began.";
  return null;
}

/** Clocks of two machines may differ, and a form rounds to the minute. */
const CLOCK_SLACK_MS = 5 * 60 * 1_000;
const EARLIEST = Date.UTC(1999, 0, 1);

/** Whether `after` lies more than a quarter above or a fifth below `before`: the same step, either way. */
export function isJump(before: RateQuote, after: RateQuote): boolean {
  const old = before.rate.units * 10n ** BigInt(after.rate.scale);
  const fresh = after.rate.units * 10n ** BigInt(before.rate.scale);
  return fresh * 4n > old * 5n || fresh * 5n < old * 4n;
}

/** "1 EUR = 7.9232 CNY (ecb, 2026-11-20T13:15:00.000Z)", for terminals and logs. */
export function quoteText({ base, currency, rate, source, asOf }: RateQuote): string {
  return `1 ${base} = ${decimalText(rate)} ${currency} (${source}, ${new Date(asOf).toISOString()})`;
}
