import { refuse, succeed, type Result } from "@/lib/kernel/result";
import type { CategoryWire } from "../contract/category";
import type { Category, CategoryLookup } from "../domain";
import { emptySuccess } from "./empty-success";

type NodeWire = Omit<CategoryWire, "children">;

/** A category with its children. */
export function toCategoryLookup(wire: CategoryWire | null): Result<CategoryLookup, string> {
  if (wire === null) return emptySuccess();
  const [category] = toCategory(wire);
  if (!category) return refuse("the category has no id or no name");
  return succeed({
    kind: "category",
    category,
    children: (wire.children ?? []).flatMap(toCategory),
  });
}

function toCategory(wire: NodeWire): Category[] {
  const name = wire.translatedName ?? wire.chineseName;
  if (!wire.categoryId || !name) return [];
  return [
    {
      id: wire.categoryId,
      name,
      originalName: wire.chineseName ?? null,
      leaf: wire.leaf ?? null,
      parentId: wire.parentCateId ?? null,
    },
  ];
}
