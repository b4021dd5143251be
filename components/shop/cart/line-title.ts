import type { CartLineDto } from "@/lib/contract/cart";
import type { CartWords } from "./words";

/** A line by title and variant, for what has to tell it from its neighbours. */
export function lineTitle(
  { title, originalTitle, variant }: Pick<CartLineDto, "title" | "originalTitle" | "variant">,
  words: CartWords,
): string {
  const values = variant.map(({ value }) => value);
  return [title ?? originalTitle ?? words.line.untitled, ...values].join(" · ");
}
