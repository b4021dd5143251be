/** Where a rule with a beginning and an end stands at `now`; all in epoch milliseconds. */
export function spanState(
  { validFrom, validUntil }: { validFrom: number; validUntil: number | null },
  now: number,
): "current" | "coming" | "over" {
  if (validUntil !== null && validUntil <= now) return "over";
  return validFrom > now ? "coming" : "current";
}
