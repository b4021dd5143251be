import "server-only";
import { after } from "next/server";
import { anonymous } from "@/lib/auth/actor";
import { peekCategory } from "@/lib/catalog/category-trail";
import { getCategory } from "@/lib/catalog/get-category";
import type { CategoryNodeDto } from "@/lib/contract/category";
import type { OfferDto } from "@/lib/contract/offer";
import type { Locale } from "@/lib/i18n/locales";

type Placed = Pick<OfferDto, "market" | "categoryIds">;

/**
 * The categories of an offer whose names are known, from the top down. No reader waits for a name: what
 * is missing is asked for after the page has left, once in hours for all readers. Taobao's categories
 * are not of this tree.
 */
export function offerTrail({ market, categoryIds }: Placed, locale: Locale): CategoryNodeDto[] {
  if (market !== "1688") return [];
  const known = categoryIds.map((id) => peekCategory(id, locale));
  const last = categoryIds.at(-1);
  if (last !== undefined && known.at(-1) === null) {
    after(async () => {
      await getCategory(anonymous, last, locale);
    });
  }
  return known.filter((node) => node !== null);
}
