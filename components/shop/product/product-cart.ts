import type { AddWords } from "./add-notice";
import type { Adding } from "./use-add-to-cart";

/** What a product page knows of the way into the cart. */
export type ProductCart = {
  /** Where both of its forms go. */
  action: string;
  words: AddWords;
  /** How adding stands in the buy panel and in the table of variants. */
  one: Adding;
  many: Adding;
  /** By index of the SKU, the name of its quantity field; null for one that can't be ordered. */
  skuFields: (string | null)[];
  /** What had been typed into the table when it was refused. */
  typed: URLSearchParams;
};
