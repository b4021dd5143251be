import type { Actor } from "@/lib/auth/actor";
import type { CategoryNodeDto } from "@/lib/contract/category";
import type { Locale } from "@/lib/i18n/locales";
import { getCategory } from "./get-category";
import { catalogStore } from "./store";
import { askedLanguage, nodeFor } from "./text-choice";
import type { Trace } from "./trace";

const ROOT = "0";
/** 1688's tree is three deep; a reply that points in a circle must end. */
const MOST_STEPS = 6;

/**
 * The way from the top to a category, itself last, without the root. Asks only for what was not heard
 * before; where a step above can't be read, the way starts below it.
 */
export async function categoryTrail(
  actor: Actor,
  category: CategoryNodeDto,
  language: Locale,
  trace: Trace = {},
): Promise<CategoryNodeDto[]> {
  const trail = [category];
  for (let above = category.parentId; above !== null && above !== ROOT;) {
    if (trail.length >= MOST_STEPS || trail.some(({ id }) => id === above)) break;
    const parent = peekCategory(above, language) ?? (await read(actor, above, language, trace));
    if (!parent) break;
    trail.unshift(parent);
    above = parent.parentId;
  }
  return trail;
}

/** What memory alone knows of a category's name. Never calls the marketplace. */
export function peekCategory(id: string, language: Locale): CategoryNodeDto | null {
  const heard = catalogStore().hearsay.category(id, askedLanguage(language));
  return heard && nodeFor(heard, language);
}

async function read(actor: Actor, id: string, language: Locale, trace: Trace) {
  const looked = await getCategory(actor, id, language, trace);
  return looked.kind === "found" ? looked.value.category : null;
}
