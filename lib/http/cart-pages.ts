import type { CartChange } from "@/lib/cart/refusal";
import type { CartChangeDto } from "@/lib/contract/cart";
import { localized } from "@/lib/i18n/localized";
import type { Locale } from "@/lib/i18n/locales";

/** The cart's page, at a line of it where one is named. */
export function cartPage(language: Locale, lineId?: string): string {
  return localized(lineId === undefined ? "/cart" : `/cart#line-${lineId}`, language);
}

/** The cart's page after lines were taken out: it offers to put them back. */
export function cartPageAfter(language: Locale, removalId: string | null): string {
  return localized(removalId === null ? "/cart" : `/cart?removed=${removalId}`, language);
}

/** A change in which nothing was taken out. */
export function withoutRemoval({ version, lines }: CartChange): CartChangeDto {
  return { version, lines, removalId: null };
}
