import { z } from "zod";

/**
 * A path of ours that a form goes on to. One slash at its start and printable ASCII: browsers read "//"
 * and "/\" as another site's address, and drop tabs and line breaks before they look.
 */
export const backPath = z
  .string()
  .max(2_000, "Use at most 2,000 characters.")
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/, "Use a path of this site.");

/** The path an address names to go back to; null where it names none that is ours. */
export function readBack(value: string | string[] | undefined): string | null {
  const read = backPath.safeParse(value);
  return read.success ? read.data : null;
}
