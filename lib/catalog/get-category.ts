import type { Actor } from "@/lib/auth/actor";
import type { CategoryDto } from "@/lib/contract/category";
import { upstream } from "@/lib/upstream";
import type { Lookup } from "./lookup";
import { asLookup, loaded } from "./outcome-lookup";
import { catalogStore } from "./store";
import { callContext, type Trace } from "./trace";

/** A category with its direct children; "0" is the root. Anyone may look. */
export async function getCategory(
  actor: Actor,
  categoryId: string,
  language: "en",
  trace: Trace = {},
): Promise<Lookup<CategoryDto>> {
  const input = { categoryId, language };
  const reading = await catalogStore().categories.read(input, async () =>
    loaded(await upstream().getCategory(input, callContext(actor, trace)), (answer) =>
      answer.kind === "gone" ? "gone" : { category: answer.category, children: answer.children },
    ),
  );
  return asLookup(reading, (category, freshness) => ({ ...category, freshness }));
}
