/** A shopper's words in one spelling, so that equal searches are one search. */
export function searchWords(q: string): string {
  return q.normalize("NFC").replace(/\s+/g, " ");
}
