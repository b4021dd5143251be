import { AddNotice, type AddEnd } from "./add-notice";
import type { ProductCart } from "./product-cart";
import type { AddSlot } from "./add-state";

/** What one of a product page's forms gets from the server. */
export function addSlot(
  { action, words }: ProductCart,
  end: AddEnd | null,
  locale: string,
): AddSlot {
  const notice = end && <AddNotice end={end} words={words} locale={locale} />;
  return { action, words, locale, notice };
}
