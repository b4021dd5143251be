import type { Actor } from "@/lib/auth/actor";
import type { CategoryNodeDto } from "@/lib/contract/category";
import type { ListQuery, SelectionDto, SelectionResultDto } from "@/lib/contract/offer-lists";
import { upstream } from "@/lib/upstream";
import { getCategory } from "./get-category";
import type { Lookup } from "./lookup";
import { barePage, dressedPage } from "./offer-page";
import { asLookup, loaded } from "./outcome-lookup";
import { searchInput } from "./search-offers";
import { catalogStore } from "./store";
import { callContext, type Trace } from "./trace";

const ROOT = "0";

/**
 * One page of strictly selected goods. The marketplace wants words: where none are given, the name of
 * the asked category stands for them, or else that of the first category there is. Anyone may look.
 * `not_found` for a category that is none.
 */
export async function searchSelection(
  actor: Actor,
  selection: SelectionDto,
  query: ListQuery,
  trace: Trace = {},
): Promise<Lookup<SelectionResultDto>> {
  const subject: Lookup<CategoryNodeDto | null> =
    query.q === "" ? await subjectOf(actor, query, trace) : { kind: "found", value: null };
  if (subject.kind !== "found") return subject;
  const category = subject.value;
  const input = {
    ...searchInput(category ? { ...query, q: category.name, category: category.id } : query),
    selection,
  };
  const reading = await catalogStore().selections.read(input, async () =>
    loaded(await upstream().searchSelection(input, callContext(actor, trace)), (page) =>
      barePage(page, query.page),
    ),
  );
  const dress = dressedPage(query.language);
  return asLookup(reading, (page, freshness) => ({ ...dress(page, freshness), category }));
}

/** The category that stands for the missing words. */
async function subjectOf(
  actor: Actor,
  { category, language }: ListQuery,
  trace: Trace,
): Promise<Lookup<CategoryNodeDto>> {
  const looked = await getCategory(actor, category ?? ROOT, language, trace);
  if (looked.kind !== "found") return looked;
  const { category: asked, children } = looked.value;
  const subject = asked.id === ROOT ? children[0] : asked;
  return subject ? { kind: "found", value: subject } : { kind: "not_found" };
}
