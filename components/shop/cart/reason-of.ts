import type { CartWords } from "./words";

/** A refusal in words: its own reason's, else that the input was wrong, else that it failed. */
export function reasonOf(
  problems: CartWords["problems"],
  reason: string | null,
  invalid: boolean,
): string {
  const known: Readonly<Record<string, string>> = problems;
  return known[reason ?? ""] ?? (invalid ? problems.invalid : problems.other);
}
