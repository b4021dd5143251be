/** Why a picture's address leads to no picture. Closed: the words of each stand in the messages. */
export const FETCH_REFUSALS = [
  /** Not an address at all. */
  "not_an_address",
  "not_https",
  "other_port",
  "credentials",
  /** The host has no address on the public internet; whether it has another is not told. */
  "not_public",
  "too_many_redirects",
  /** The host answered, but with no picture there: 404, a page, an empty reply. */
  "no_picture",
  "too_many_bytes",
  "too_slow",
  /** No connection, or a certificate that is not the host's. */
  "unreachable",
  "busy",
] as const;
export type FetchRefusal = (typeof FETCH_REFUSALS)[number];
