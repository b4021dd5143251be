import type { Actor } from "@/lib/auth/actor";
import type { CategoryDto } from "@/lib/contract/category";
import type { Locale } from "@/lib/i18n/locales";
import { upstream } from "@/lib/upstream";
import type { Lookup } from "./lookup";
import { asLookup, loaded } from "./outcome-lookup";
import { catalogStore } from "./store";
import { askedLanguage, categoryFor } from "./text-choice";
import { callContext, type Trace } from "./trace";

/** A category with its direct children; "0" is the root. Anyone may look. */
export async function getCategory(
  actor: Actor,
  categoryId: string,
  language: Locale,
  trace: Trace = {},
): Promise<Lookup<CategoryDto>> {
  const input = { categoryId, language: askedLanguage(language) };
  const reading = await catalogStore().categories.read(input, async () =>
    loaded(await upstream().getCategory(input, callContext(actor, trace)), (answer) => {
      if (answer.kind === "gone") return "gone";
      const { category, children } = answer;
      catalogStore().hearsay.noteCategories([category, ...children], input.language);
      return { category, children };
    }),
  );
  return asLookup(reading, (category, freshness) => ({
    ...categoryFor(category, language),
    freshness,
  }));
}
