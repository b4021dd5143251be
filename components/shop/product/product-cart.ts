import type { AddEnd, AddWords } from "./add-notice";

/** What a product page knows of the way into the cart. */
export type ProductCart = {
  /** Where both of its forms go. */
  action: string;
  words: AddWords;
  /** How adding without scripts has just ended, in the buy panel or in the table of variants. */
  one: AddEnd | null;
  many: AddEnd | null;
  /** By index of the SKU, the name of its quantity field; null for one that can't be ordered. */
  skuFields: (string | null)[];
  /** What had been typed into the table when it was refused. */
  typed: URLSearchParams;
};
