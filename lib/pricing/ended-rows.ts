import { refuse, succeed, type Result } from "@/lib/kernel/result";

/** Why a row can't hold for the time asked: it would begin in the past, or end before it begins. */
export type SpanProblem = "past" | "backwards";

/** Why a row can't be ended. */
export type EndProblem = "not_found" | "ended";

/** What is wrong with the time a new row is to hold; times are epoch milliseconds, null is now or open. */
export function spanTrouble(
  { validFrom, validUntil }: { validFrom: number | null; validUntil: number | null },
  now: number,
): SpanProblem | null {
  if (validFrom !== null && validFrom < now) return "past";
  return validUntil !== null && validUntil <= (validFrom ?? now) ? "backwards" : null;
}

/**
 * How a row that is never edited comes to its end: it holds until now, or is removed where it has not
 * begun to hold. A row begun in this very millisecond holds for one.
 */
export function endingOf(
  row: { validFrom: Date; validUntil: Date | null } | undefined,
  now: number,
): Result<"remove" | { at: Date }, EndProblem> {
  if (!row) return refuse("not_found");
  if (row.validUntil !== null && row.validUntil.getTime() <= now) return refuse("ended");
  const begun = row.validFrom.getTime();
  if (begun > now) return succeed("remove");
  return succeed({ at: new Date(Math.max(now, begun + 1)) });
}
