/**
 * The innermost message of an error. Drivers wrap theirs in the whole statement with its values,
 * which no log should hold.
 */
export function rootCause(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : rootCause(error.cause);
}
