/** Told to the page after every answer that may have changed the header's hint. */
export const CART_EVENT = "sampan:cart";

/** The number of lines in the hint, as the browser holds it. */
export const HINTED_LINES = /(?:^|; )sampan_hint=(\d+)\./;

/** Tells the header that an answer may have changed its hint. */
export function announceCart(): void {
  window.dispatchEvent(new Event(CART_EVENT));
}
