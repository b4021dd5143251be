/**
 * An https address in the one spelling a URL parser leaves as it is: a lower-case name without port
 * or punycode, and a path of plain segments, none of which begins with a dot. No query, no escapes.
 */
const PLAIN = /^https:\/\/((?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,})(?:\/[\w!-][\w!.-]*)+$/;

/**
 * The host of an https address that needs no parsing, or null where it must be parsed. Nearly every
 * picture address is of this kind, and a page of results would spend more on parsing them than on
 * everything else about its items.
 */
export function plainHttpsHost(address: string): string | null {
  return PLAIN.exec(address)?.[1] ?? null;
}
